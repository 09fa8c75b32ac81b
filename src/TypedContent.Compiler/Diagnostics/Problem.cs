using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>A violation of a rule at a place of a file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The place in the file.</param>
/// <param name="Subject">The parts of the message that say what is wrong. They identify the problem in a baseline.</param>
/// <param name="Suggestion">What to do, as it ends the message; null for nothing to suggest. It may depend on other files.</param>
public sealed record Problem(Rule Rule, FileSpan Span, EquatableArray<string> Subject, string? Suggestion)
{
    /// <summary>Gets the path of the file.</summary>
    public string FilePath { get; private init; } = string.Empty;

    /// <summary>Gets the message.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Subject]) + MessageEnd;

    /// <summary>Gets the end of the message: the suggestion with its separator, or nothing.</summary>
    public string MessageEnd => Suggestion is null ? string.Empty : "; " + Suggestion;

    /// <summary>Returns the problem in the file at <paramref name="filePath"/>.</summary>
    public Problem In(string filePath) => this with { FilePath = filePath };
}

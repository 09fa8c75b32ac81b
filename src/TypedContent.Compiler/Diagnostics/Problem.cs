using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>Represents a violation of a rule at a position in a file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The position in the file.</param>
/// <param name="Subject">The parts of the message that describe the problem. They identify the problem in a baseline.</param>
/// <param name="Suggestion">The suggestion that ends the message; null if there is none. It may depend on other files.</param>
public sealed record Problem(Rule Rule, FileSpan Span, EquatableArray<string> Subject, string? Suggestion)
{
    /// <summary>Gets the path of the file.</summary>
    public string FilePath { get; private init; } = string.Empty;

    /// <summary>Gets the message.</summary>
    public string Message => string.Format(CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Subject]) + MessageEnd;

    /// <summary>Gets the end of the message: a separator and the suggestion, or an empty string.</summary>
    public string MessageEnd => Suggestion is null ? string.Empty : "; " + Suggestion;

    /// <summary>Returns a copy of the problem for the file at <paramref name="filePath"/>.</summary>
    public Problem In(string filePath) => this with { FilePath = filePath };
}

using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics;

/// <summary>A finding in an article: which rule, where, and what the message says.</summary>
public sealed record Problem(Rule Rule, string FilePath, FileSpan Span, EquatableArray<string> Arguments)
{
    /// <summary>What an argument begins with that suggests something and ends the message.</summary>
    public const string SuggestionStart = "; ";

    /// <summary>The message as the user reads it.</summary>
    public string Message => string.Format(
        System.Globalization.CultureInfo.InvariantCulture, Rule.MessageFormat, [.. Arguments]);
}

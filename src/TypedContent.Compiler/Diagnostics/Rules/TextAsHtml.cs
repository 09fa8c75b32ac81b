using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC6005: code passes plain text where HTML is expected.</summary>
public static class TextAsHtml
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC6005", "Usage", RuleSeverity.Warning, "Text is used as HTML",
        "'{0}' is plain text, and HTML is expected here");

    /// <summary>Returns the problem of the expression <paramref name="text"/>.</summary>
    public static Problem At(FileSpan span, string text, string right) =>
        Rule.At(span, Suggestion.Write(right), text);
}

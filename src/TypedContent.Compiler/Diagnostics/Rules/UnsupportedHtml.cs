using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0005: raw HTML that the renderer doesn't support and leaves out.</summary>
public static class UnsupportedHtml
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0005", "Reading", RuleSeverity.Warning, "HTML element is not supported",
        "'{0}' and its content were left out");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string markup) =>
        Rule.At(span, "use Markdown, or a link to it", markup);
}

using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC6006: code passes HTML where plain text is expected, so that readers see its tags.</summary>
public static class HtmlAsText
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC6006", "Usage", RuleSeverity.Warning, "HTML is used as text",
        "'{0}' is HTML, and plain text is expected here, so that readers see tags");

    /// <summary>Returns the problem of the expression <paramref name="html"/>.</summary>
    public static Problem At(FileSpan span, string html, string right) =>
        Rule.At(span, right, html);
}

using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC0004: raw HTML that could run code in a reader's browser.</summary>
public static class UnsafeHtml
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC0004", "Reading", RuleSeverity.Error, "HTML could run code",
        "'{0}' could run code in a reader's browser and was left out");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string markup) =>
        Rule.At(span, "remove it", markup);
}

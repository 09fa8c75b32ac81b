using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1008: a link without text, where the source's link has text.</summary>
public static class LostLinkText
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1008", "Links", RuleSeverity.Warning, "Link text is lost",
        "the link to '{0}' has no text, so readers don't see it");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target, string sourceText) =>
        Rule.At(span, $"put the translation of '{sourceText}' between its brackets", target);
}

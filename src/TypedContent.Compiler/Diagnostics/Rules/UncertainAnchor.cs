using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1019: a link to an anchor that the target doesn't have, unless a directive of the site adds it, or a heading is its translation.</summary>
public static class UncertainAnchor
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1019", "Links", RuleSeverity.Warning, "Link anchor may not exist",
        "'{0}' has no anchor '#{1}' in {2}, unless one of the directives in it, whose text isn't known here, adds it");

    private static Rule RuleOfTranslations { get; } = new(
        Rule.Id, Rule.Category, Rule.Severity, Rule.Title,
        "'{0}' has no anchor '#{1}' in {2}, and it isn't certain which of its headings is the translation of that section");

    /// <summary>Returns the problem at <paramref name="span"/> of a link to a section of the source.</summary>
    public static Problem InTranslation(FileSpan span, string article, string anchor, string locale) =>
        RuleOfTranslations.At(span, $"write {{#{anchor}}} behind the right heading", article, anchor, locale);

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string article, string anchor, string locale, string? similar) =>
        Rule.At(span, similar is null ? "check the link on the site" : Suggestion.Similar("#" + similar), article, anchor, locale);
}

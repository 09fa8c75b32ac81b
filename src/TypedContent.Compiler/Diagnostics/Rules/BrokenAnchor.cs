using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1002: a link to an anchor that the target doesn't have.</summary>
public static class BrokenAnchor
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1002", "Links", RuleSeverity.Error, "Link anchor does not exist",
        "'{0}' has no anchor '#{1}' in {2}");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string article, string anchor, string locale, string? similar) =>
        Rule.At(span, similar is null ? null : Suggestion.Similar("#" + similar), article, anchor, locale);
}

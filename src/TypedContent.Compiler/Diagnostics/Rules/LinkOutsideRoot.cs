using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1004: a relative link that leaves the content root.</summary>
public static class LinkOutsideRoot
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1004", "Links", RuleSeverity.Error, "Link leaves the content root",
        "link target '{0}' is outside the folder that holds the articles");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string target, string? similar) =>
        Rule.At(span, Suggestion.Similar(similar) ?? "link to an article under it, or to a full address", target);
}

using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC1018: an article that no table of contents lists. The rule is off unless a project turns it on.</summary>
public static class ArticleWithoutToc
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC1018", "Links", RuleSeverity.Warning, "Article is in no table of contents",
        "the article '{0}' is in no table of contents")
    { IsOn = false };

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string article, string destination) => Rule.At(
        span, $"add '- href: {destination}' to a toc.yml", article);
}

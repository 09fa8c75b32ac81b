using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC2001: an article that some locales of the set don't have.</summary>
public static class MissingArticle
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC2001", "Translation", RuleSeverity.Info, "Article is not in every locale",
        "article '{0}' is not in every locale");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    public static Problem At(FileSpan span, string article, string locales) =>
        Rule.At(span, $"add it in {locales}", article);
}

using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Diagnostics.Rules;

/// <summary>Defines TC5017: a section of the lock for an article that was renamed.</summary>
public static class RenamedInLock
{
    /// <summary>Gets the rule.</summary>
    public static Rule Rule { get; } = new(
        "TC5017", "Configuration", RuleSeverity.Warning, "Article of the lock was renamed",
        "there is no plain article '{0}' in {1}, and '{2}' has its texts, so what was accepted of them isn't used");

    /// <summary>Returns the problem at <paramref name="span"/>.</summary>
    /// <param name="span">The first line of the section.</param>
    /// <param name="path">The path that it states.</param>
    /// <param name="locale">The locale that it states.</param>
    /// <param name="newPath">The path of the article that has its texts now.</param>
    public static Problem At(FileSpan span, string path, string locale, string newPath) =>
        Rule.At(span, $"if the article was renamed, write '{Excerpt.Of(newPath)}' in this line", Excerpt.Of(path), locale, Excerpt.Of(newPath));
}

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the article or address that a path leads to.</summary>
/// <param name="Article">The article; null for none.</param>
/// <param name="Address">The address that the article moved to, if that is outside of the set; otherwise null.</param>
/// <param name="Verdict">The finding about the path; null for none.</param>
/// <param name="Steps">The redirects that were followed; empty for an article that did not move.</param>
internal readonly record struct ArticleLookup(IndexEntry? Article, string? Address, LinkVerdict? Verdict, string Steps = "")
{
    /// <summary>
    /// Looks for the article at <paramref name="path"/>: in the reader's locale, then in the source locale, which the redirects belong to, then at the end of
    /// its redirects, then in other locales, whose translations may be older than the redirects.
    /// </summary>
    public static ArticleLookup Find(string path, string locale, ContentIndex index)
    {
        var entry = index.Find(path);
        var verdict = entry is not null && entry.Path != path ? LinkVerdict.TargetCase : (LinkVerdict?)null;
        if (entry?.Find(locale) is not null)
        {
            return new ArticleLookup(entry, null, verdict);
        }

        var chain = entry?.Find(index.SourceLocale) is not { IsOfSpans: false } ? RedirectChain.Follow(path, index) : null;
        if (chain is { Article: not null } or { Address: not null })
        {
            return new ArticleLookup(chain.Article, chain.Address, LinkVerdict.Moved, chain.Steps);
        }

        return entry is not null ? new ArticleLookup(entry, null, verdict ?? LinkVerdict.OtherLocale)
            : chain is not null ? new ArticleLookup(null, null, LinkVerdict.LostRedirect, chain.Steps)
            : new ArticleLookup(null, null, LinkVerdict.MissingTarget);
    }
}

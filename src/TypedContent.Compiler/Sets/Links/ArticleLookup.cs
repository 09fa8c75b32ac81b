namespace TypedContent.Compiler.Sets.Links;

/// <summary>What is found at the path of an article.</summary>
/// <param name="Article">The article; null for none.</param>
/// <param name="Address">Where it went, if it left the set.</param>
/// <param name="Verdict">What there is to say about that; null for nothing.</param>
/// <param name="Steps">Of a moved article, the redirects on the way.</param>
internal readonly record struct ArticleLookup(IndexEntry? Article, string? Address, LinkVerdict? Verdict, string Steps = "")
{
    /// <summary>
    /// Looks for the article at <paramref name="path"/>: in the reader's locale, then where it moved to, then in other
    /// locales, which may still have what was moved since they were translated.
    /// </summary>
    public static ArticleLookup Find(string path, string locale, ContentIndex index)
    {
        var entry = index.Find(path);
        var verdict = entry is not null && entry.Path != path ? LinkVerdict.TargetCase : (LinkVerdict?)null;
        if (entry?.Find(locale) is not null)
        {
            return new ArticleLookup(entry, null, verdict);
        }

        var chain = RedirectChain.Follow(path, index);
        if (chain is { Article: not null } or { Address: not null })
        {
            return new ArticleLookup(chain.Article, chain.Address, LinkVerdict.Moved, chain.Steps);
        }

        return entry is not null ? new ArticleLookup(entry, null, verdict ?? LinkVerdict.OtherLocale)
            : chain is not null ? new ArticleLookup(null, null, LinkVerdict.LostRedirect, chain.Steps)
            : new ArticleLookup(null, null, LinkVerdict.MissingTarget);
    }
}

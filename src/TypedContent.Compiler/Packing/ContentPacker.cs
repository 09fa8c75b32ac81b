using System.Collections.Concurrent;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Tocs;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes the packs of a content set: one for each locale, with the source locale.</summary>
internal static class ContentPacker
{
    /// <summary>Returns the packs of <paramref name="set"/>, sorted by locale. The result is deterministic.</summary>
    /// <param name="set">The content set.</param>
    /// <param name="articles">The articles of the set, aligned.</param>
    /// <param name="rendered">The texts of the articles. They are removed when they are written.</param>
    /// <param name="targets">The link targets besides the articles.</param>
    /// <param name="tocs">The tables of contents.</param>
    public static IReadOnlyList<ContentPack> Pack(
        ArticleSet set, IReadOnlyList<AlignedArticle> articles, RenderedArticles rendered, LinkTargets targets, IEnumerable<TocFile> tocs)
    {
        var packer = new ArticlePacker(SectionLookup.Of(articles), set.Options);
        var records = new ConcurrentBag<(string Locale, PackedArticle Article)>();
        Parallel.ForEach(articles, article =>
        {
            var members = set.ModelOf(article).MemberHash;
            var lacking = new HashSet<string>(set.Locales, StringComparer.Ordinal);
            foreach (var record in packer.Pack(article, members, rendered.Take(article.Group)))
            {
                records.Add(record);
                lacking.Remove(record.Locale);
            }

            foreach (var locale in lacking)
            {
                records.Add((locale, PackRecord.Lacking(members, article.Group.Path)));
            }
        });
        var byLocale = records.ToLookup(record => record.Locale, record => record.Article, StringComparer.Ordinal);
        var tables = new SetTables(set, articles, targets, tocs);
        return [.. set.Locales.OrderBy(locale => locale, StringComparer.Ordinal)
            .Select(locale => new ContentPack(locale, PackFile.Write(PackContent.Of(locale, byLocale[locale], tables.In(locale), set.Options.HasSearch))))];
    }
}

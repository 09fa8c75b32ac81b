using System.Collections.Concurrent;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes the packs of a content set: one for each locale, with the source locale.</summary>
public static class ContentPacker
{
    /// <summary>Returns the packs of <paramref name="files"/>, sorted by locale. The result is deterministic.</summary>
    /// <param name="files">The files.</param>
    /// <param name="targets">The link targets besides the articles.</param>
    /// <param name="accepted">The accepted translations.</param>
    /// <param name="tocs">The tables of contents.</param>
    /// <param name="options">The options of the project, with the layout of the files.</param>
    public static IReadOnlyList<ContentPack> Pack(
        IReadOnlyList<ArticleFile> files, LinkTargets targets, TranslationLock accepted, IEnumerable<TocFile> tocs, ContentOptions options)
    {
        var rendered = new ContentReader<RenderedArticle?>((_, parsed) => Render(parsed, options)).Read(files, options).OfType<RenderedArticle>().ToList();
        var drafts = DraftSelection.Of(rendered.Select(article => article.Variant), options);
        rendered = [.. drafts.Without(rendered, article => article.Variant)];
        var byFile = new ConcurrentDictionary<string, RenderedArticle>(
            rendered.Select(article => new KeyValuePair<string, RenderedArticle>(article.Variant.FilePath, article)), StringComparer.Ordinal);
        var set = ArticleSet.Of(rendered.Select(article => article.Variant), targets, accepted, options);
        rendered.Clear();
        var articles = set.Articles.AsParallel().AsOrdered().Select(set.Align).ToList();
        var sections = new SectionLookup(articles);
        var records = new ConcurrentBag<(string Locale, PackedArticle Article)>();
        Parallel.ForEach(articles, article =>
        {
            var members = set.ModelOf(article).MemberHash;
            var lacking = new HashSet<string>(set.Locales, StringComparer.Ordinal);
            foreach (var record in Records(article, members, byFile, sections, options))
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
            .Select(locale => new ContentPack(locale, PackFile.Write(locale, byLocale[locale], tables.In(locale))))];
    }

    private static RenderedArticle? Render(ParsedArticle parsed, ContentOptions options) =>
        parsed.Variant.IsInclude ? null : new RenderedArticle(parsed, options.LinkSchemes);

    /// <summary>Returns the records of an article, and releases its rendered text to limit the memory that a large set needs.</summary>
    private static IEnumerable<(string Locale, PackedArticle Article)> Records(
        AlignedArticle article, ulong members, ConcurrentDictionary<string, RenderedArticle> byFile, SectionLookup sections, ContentOptions options)
    {
        var variants = article.Group.Variants;
        var rendered = variants.Select(variant => Take(byFile, variant)).ToList();
        for (var v = 0; v < variants.Count; v++)
        {
            var isSource = variants[v].Locale == options.SourceLocale;
            var (at, own) = (v, rendered[v]);
            var body = AnchorInsertion.Add(own.Body, article.Headings[v].Anchors.Select(anchor => (anchor.Section, anchor.Name)));
            var builder = new RecordBuilder(article, v, body, sections)
            {
                UnitText = unit => unit.Indices[at] >= 0 ? own.Target(unit.Indices[at]) : isSource ? SourceOf(unit, rendered) : null,
                UnitState = unit => unit.Indices[at] >= 0 ? unit.States[at] : unit.SourceState,
                Title = variants[v].Title,
                Description = variants[v].Description,
                Locale = variants[v].Locale,
            };
            yield return (variants[v].Locale, builder.Build(members, 0));
        }

        var hasSource = variants.Any(variant => variant.Locale == options.SourceLocale);
        var reference = hasSource ? -1 : rendered.FindIndex(r => r.Variant.IsSideBySide);
        if (reference >= 0)
        {
            var builder = new RecordBuilder(article, reference, SourceBody(rendered[reference]), sections)
            {
                UnitText = unit => SourceOf(unit, rendered),
                UnitState = unit => unit.SourceState,
                Title = null,
                Description = null,
                Locale = options.SourceLocale,
                IsSourceText = true,
            };
            yield return (options.SourceLocale, builder.Build(members, RecordLayout.FromSourceSpans));
        }
    }

    private static RenderedArticle Take(ConcurrentDictionary<string, RenderedArticle> byFile, ArticleVariant variant)
    {
        byFile.TryRemove(variant.FilePath, out var article);
        return article!;
    }

    private static RenderedBody SourceBody(RenderedArticle article) =>
        article.RenderSource() ?? RenderedBody.Empty(
            article.Variant.Units.Count, article.Variant.Headings.Count, article.Variant.Links.Count);

    private static UnitText? SourceOf(AlignedUnit unit, List<RenderedArticle> rendered)
    {
        for (var v = 0; v < rendered.Count; v++)
        {
            if (unit.Indices[v] >= 0 && rendered[v].Source(unit.Indices[v]) is { } source)
            {
                return source;
            }
        }

        return null;
    }
}

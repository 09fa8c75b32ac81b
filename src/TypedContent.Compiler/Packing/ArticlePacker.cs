using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Settings;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes the records of an article: one for each locale that has it, and one for the source locale.</summary>
internal sealed class ArticlePacker(SectionLookup sections, ContentOptions options)
{
    /// <summary>Returns the records of <paramref name="article"/>.</summary>
    /// <param name="article">The article.</param>
    /// <param name="members">Its member hash.</param>
    /// <param name="rendered">The text of each variant.</param>
    public IEnumerable<(string Locale, PackedArticle Article)> Pack(AlignedArticle article, ulong members, IReadOnlyList<RenderedArticle> rendered)
    {
        var variants = article.Group.Variants;
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
        var reference = hasSource ? -1 : rendered.Select(article => article.Variant.IsSideBySide).ToList().IndexOf(true);
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

    private static RenderedBody SourceBody(RenderedArticle article) =>
        article.RenderSource() ?? RenderedBody.Empty(
            article.Variant.Units.Count, article.Variant.Headings.Count, article.Variant.Links.Count);

    private static UnitText? SourceOf(AlignedUnit unit, IReadOnlyList<RenderedArticle> rendered)
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

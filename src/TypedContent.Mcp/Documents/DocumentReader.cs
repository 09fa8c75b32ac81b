using TypedContent.Search;

namespace TypedContent.Mcp.Documents;

/// <summary>Reads what the tools show of articles.</summary>
internal sealed class DocumentReader(ContentSet set, ContentMcpOptions options)
{
    private const int Shortest = 1_000;

    public string? AddressOf(DocumentId id) =>
        options.Address(id.Article, id.Locale) is { } address ? address + (id.Anchor.Length > 0 ? "#" + Uri.EscapeDataString(id.Anchor) : "") : null;

    public static DocumentId IdOf(SearchResult result) => new(result.Locale, result.Article, result.IsIntroduction ? "" : result.Section.Anchor, 1);

    /// <summary>Returns a value that indicates whether an article can be read. One of another project can't: it isn't in the set.</summary>
    public bool IsShown(Article article) => options.Filter(article) && set.TryGet(article.Path, out Article? own) && own == article;

    /// <summary>Returns the title of the article and the headings of a section, of which the first is often the title again.</summary>
    public static string TitleOf(Article article, Locale locale, Section? section)
    {
        IEnumerable<string> headings = section?.HeadingPath.Select(static heading => heading.ToString()) ?? [];
        return string.Join(" / ", headings.Prepend(article.Title.In(locale).ToString()).Distinct());
    }

    /// <summary>Returns the section of an id, if the article has it in the locale.</summary>
    public static Section? SectionOf(DocumentId id)
    {
        foreach (Section section in id.Article.AllSections)
        {
            if (section.In(id.Locale) is { Level: > 0 } own && own.Anchor == id.Anchor)
            {
                return own;
            }
        }

        return null;
    }

    /// <summary>Returns a part of the Markdown of an article or a section, with addresses in place of relative links.</summary>
    public (string Text, bool HasNext)? TextOf(DocumentId id, Section? section)
    {
        string markdown = section is { } own ? own.ToMarkdown(Resolve, images: options.Images) : id.Article.ToMarkdown(id.Locale, Resolve, images: options.Images);
        return TextParts.Of(markdown, id.Part, Math.Max(Shortest, options.MaxLength));

        // Without addresses, a link is the id to fetch its target by.
        string? Resolve(Link link)
        {
            if (link.Kind is not (LinkKind.Article or LinkKind.Section)
                || link.TargetArticle is not { } target || DocumentId.Serving(target, id.Locale) is not { } locale)
            {
                return null;
            }

            var targetId = new DocumentId(locale, target, link.TargetSection?.In(locale).Anchor ?? "", 1);
            return AddressOf(targetId) ?? (IsShown(target) ? targetId.ToString() : null);
        }
    }
}

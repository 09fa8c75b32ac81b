using TypedContent.Content.Chunks;
using TypedContent.Html;
using TypedContent.Text;

namespace TypedContent;

/// <summary>Represents a part of an article in one locale that is short enough for a search engine, an embedding, or a prompt.</summary>
/// <remarks>A chunk is the text of one section, without the sections in it, or a part of that text if it is long.</remarks>
/// <example>
/// <code>
/// foreach (ContentChunk chunk in Articles.Set.Chunks(new CultureInfo("de-DE")))
///     Add(chunk.Id, string.Join(" / ", chunk.HeadingPath), chunk.Text);
/// </code>
/// </example>
public sealed class ContentChunk
{
    private readonly ReadOnlyMemory<byte> _html;

    internal ContentChunk(Section section, Locale locale, int part, ReadOnlyMemory<byte> html)
    {
        Section = section;
        Locale = locale;
        Part = part;
        _html = html;
    }

    /// <summary>Gets the article.</summary>
    public Article Article => Section.Article;

    /// <summary>Gets the section, bound to the locale, or the <see cref="Article.Introduction"/> for the text that is in no section.</summary>
    public Section Section { get; }

    /// <summary>Gets the locale that the text is from.</summary>
    public Locale Locale { get; }

    /// <summary>Gets the number of the chunk among those with the same anchor, from 1.</summary>
    public int Part { get; }

    /// <summary>Gets the name that links to the text have after <c>#</c>. It is empty for the text that is in no section.</summary>
    public string Anchor => Section.Anchor;

    /// <summary>Gets the headings that the text is under, the outermost first. The text before the first heading has none.</summary>
    public IReadOnlyList<string> HeadingPath => field ??= Array.ConvertAll([.. Section.HeadingPath], static heading => heading.ToString());

    /// <summary>Gets a name that no other chunk of the set has: the locale, the path of the article, the anchor, and the part after the first.</summary>
    /// <value>
    /// A name such as <c>de-DE/billing/invoices#late-fees~2</c>. In the path and the anchor, ASCII characters other than letters, digits, and <c>-._/</c> are
    /// written as in an address, such as <c>%23</c>. The name stays the same as long as the heading and the number of parts before it do.
    /// </value>
    public string Id => field ??= TextId.Of(Locale, Article, Anchor) + (Part > 1 ? FormattableString.Invariant($"~{Part}") : "");

    /// <summary>Gets the plain text, without the heading of the section.</summary>
    /// <value>Text without markup, a line for each block, that is at most as long as was asked for.</value>
    public string Text => field ??= HtmlText.ToText(_html.Span);

    /// <summary>Gets the text as Markdown, without the heading of the section. Its markup makes it longer than <see cref="Text"/>.</summary>
    /// <value>CommonMark with tables, task lists and alerts. A table that is in several chunks has its header in each.</value>
    public string Markdown => field ??= HtmlMarkdown.Convert(_html.Span);

    /// <summary>Returns the <see cref="Id"/>.</summary>
    /// <returns>The name of the chunk.</returns>
    public override string ToString() => Id;
}

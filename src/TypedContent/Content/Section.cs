using System.Buffers;
using System.Globalization;
using TypedContent.Content.Handles;
using TypedContent.Content.Variants;
using TypedContent.Html;
using TypedContent.Text;

namespace TypedContent;

/// <summary>
/// Represents a section of an article: a heading and everything up to the next heading of the same or a higher level.
/// </summary>
/// <remarks>
/// Read in the current UI culture, unless bound by <c>In</c>. A section that no locale has is empty. <see cref="Article.Introduction"/> is what is in no
/// section; it has neither a heading nor an anchor.
/// </remarks>
/// <example><code>string html = article.Sections.NextSteps.ToHtml();</code></example>
public readonly partial record struct Section
{
    private readonly Handle _handle;

    internal Section(Handle handle) => _handle = handle;

    /// <summary>Gets the article that the section belongs to.</summary>
    /// <exception cref="InvalidOperationException">The section is the default of its type.</exception>
    public Article Article => _handle.RequireArticle();

    /// <summary>Gets the heading.</summary>
    /// <remarks>Its HTML has no links and no ids, so that it can be the text of a link, as in a table of contents.</remarks>
    public ContentString Heading => IsIntroduction ? default : new(_handle.At(Article.FirstHeading + _handle.Index));

    /// <summary>Gets the name that links to the section have after <c>#</c>: the id of its heading in the locale that the section is read in.</summary>
    /// <remarks>
    /// Where the headings of a plain article are translated, ids differ between locales. The HTML of a translation has the id of the source too, so
    /// that a link with either is right. Decoded at the first read and then cached.
    /// </remarks>
    public string Anchor => !IsIntroduction && Holder is { } holder ? holder.Anchor(_handle.Index) : "";

    /// <summary>Gets the level of the heading.</summary>
    /// <value>A number from 1 to 6, or 0 if no locale has the section.</value>
    public int Level => IsIntroduction ? 0 : Holder?.Record.Section(_handle.Index).Level ?? 0;

    private bool IsIntroduction => _handle.Article is { } article && _handle.Index == article.Shape.SectionCount;

    private Variant? Holder => IsIntroduction ? _handle.Variant?.Holder(Part.Body) : _handle.Variant?.Holder(Part.Section, _handle.Index);

    /// <summary>Returns the section, bound to the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, whatever the current UI culture is.</param>
    /// <returns>The same section, bound.</returns>
    public Section In(CultureInfo culture) => new(_handle.In(culture));

    /// <summary>Returns the section, bound to a locale.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The same section, bound.</returns>
    public Section In(Locale locale) => new(_handle.In(locale));

    /// <summary>Returns the section as plain text, heading included. Every call converts the HTML.</summary>
    /// <param name="subsections">A value that indicates whether the text of the sections in this one is included.</param>
    /// <returns>Text without markup, a line for each block, from the first locale that has the section.</returns>
    public string ToText(bool subsections = true) => HtmlText.ToText(Html(subsections).Bytes);

    /// <summary>Returns the section as Markdown, heading included. Every call converts the HTML.</summary>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="subsections">A value that indicates whether the Markdown of the sections in this one is included.</param>
    /// <param name="images">The images that are kept. Each other one is replaced with its alternative text.</param>
    /// <returns>CommonMark with tables, task lists and alerts, from the first locale that has the section.</returns>
    public string ToMarkdown(Func<Link, string?>? linkResolver = null, bool subsections = true, ImagePolicy images = ImagePolicy.All)
    {
        var buffer = new ByteBuffer(256);
        Html(subsections).Write(buffer, linkResolver, images);
        return HtmlMarkdown.Convert(buffer.Written);
    }

    /// <summary>Returns the section as safe HTML, heading included. Every call decodes it.</summary>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <param name="subsections">A value that indicates whether the HTML of the sections in this one is included.</param>
    /// <returns>HTML from the first locale that has the section.</returns>
    public string ToHtml(Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All, bool subsections = true) =>
        Html(subsections).ToString(linkResolver, images);

    /// <summary>Writes the section as safe UTF-8 HTML, heading included.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <param name="subsections">A value that indicates whether the HTML of the sections in this one is included.</param>
    public void WriteHtml(
        IBufferWriter<byte> writer, Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All, bool subsections = true) =>
        Html(subsections).Write(writer, linkResolver, images);

    /// <summary>Returns the heading.</summary>
    /// <returns>The heading as plain text.</returns>
    public override string ToString() => Heading.ToString();

    private ArticleHtml Html(bool subsections) => Holder is { } holder ? holder.SectionHtml(_handle.Index, subsections) : default;
}

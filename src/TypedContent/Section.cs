using System.Buffers;
using System.Globalization;
using TypedContent.Handles;
using TypedContent.Html;
using TypedContent.Packs;
using TypedContent.Text;
using TypedContent.Variants;

namespace TypedContent;

/// <summary>A heading of an article and what follows it, up to the next heading of the same or a higher level.</summary>
/// <remarks>Read in the current UI culture unless bound by <c>In</c>. A section that no locale has is empty.</remarks>
/// <example><code>string html = article.Sections.NextSteps.Html;</code></example>
public readonly record struct Section
{
    private readonly Handle _handle;

    internal Section(Handle handle) => _handle = handle;

    /// <summary>Gets the article the section belongs to.</summary>
    /// <exception cref="InvalidOperationException">The section is the default of its type.</exception>
    public Article Article => _handle.RequireArticle();

    /// <summary>Gets the heading.</summary>
    public ContentString Heading => new(_handle.At(Article.FirstHeading + _handle.Index));

    /// <summary>Gets the name that links point at, without <c>#</c>.</summary>
    public string Anchor => Holder is { } holder ? holder.Record.GetString(holder.Record.Section(_handle.Index).Anchor) : "";

    /// <summary>Gets the level of the heading, from 1 to 6; 0 if no locale has the section.</summary>
    public int Level => Holder?.Record.Section(_handle.Index).Level ?? 0;

    /// <summary>Gets the plain text, heading included. Converted at every call.</summary>
    public string Text => HtmlText.ToText(Slice.Bytes);

    /// <summary>Gets the safe HTML, heading included. Decoded at every call.</summary>
    public string Html => ToHtml();

    private Variant? Holder => _handle.Variant?.Holder(Part.Section, _handle.Index);

    private HtmlSlice Slice =>
        Holder is { } holder ? new HtmlSlice(holder, holder.Record.Section(_handle.Index).Html) : default;

    /// <summary>Binds the section to the locale that serves a culture.</summary>
    /// <param name="culture">Any culture.</param>
    /// <returns>The same section, bound.</returns>
    public Section In(CultureInfo culture) => new(_handle.In(culture));

    /// <summary>Binds the section to a locale.</summary>
    /// <param name="locale">Any locale.</param>
    /// <returns>The same section, bound.</returns>
    public Section In(Locale locale) => new(_handle.In(locale));

    /// <summary>Returns the safe HTML, heading included.</summary>
    /// <param name="linkResolver">As for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?)"/>.</param>
    /// <returns>HTML from the first locale that has the section.</returns>
    public string ToHtml(Func<Link, string?>? linkResolver = null) => LinkedHtml.ToString(Slice, linkResolver);

    /// <summary>Writes the safe UTF-8 HTML, heading included.</summary>
    /// <param name="writer">What to write to.</param>
    /// <param name="linkResolver">As for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?)"/>.</param>
    public void WriteHtml(IBufferWriter<byte> writer, Func<Link, string?>? linkResolver = null) =>
        LinkedHtml.Write(writer, Slice, linkResolver);

    /// <summary>Returns the heading.</summary>
    /// <returns>Plain text.</returns>
    public override string ToString() => Heading.ToString();
}

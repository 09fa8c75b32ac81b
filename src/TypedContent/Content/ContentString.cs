using System.Buffers;
using System.Globalization;
using TypedContent.Content.Handles;
using TypedContent.Content.Variants;
using TypedContent.Html;
using TypedContent.Text;

namespace TypedContent;

/// <summary>
/// Represents a text that exists in several locales, such as a title or a translation unit. It converts to a string implicitly.
/// </summary>
/// <remarks>
/// Read in the current UI culture, unless bound by <c>In</c> or <see cref="Source"/>. A locale that lacks the text takes it from another.
/// A text that no locale has, and the default value, are empty. Two values are equal if they are the same text of the same article, bound
/// to the same locale.
/// </remarks>
/// <example>
/// <code>
/// string inTheUsersLanguage = article.Title;
/// string inSwedish = article.Title.In(Locales.SvSE);
/// Locale? used = article.Title.Locale;
/// </code>
/// </example>
public readonly partial struct ContentString : IEquatable<ContentString>
{
    private readonly Handle _handle;

    internal ContentString(Handle handle) => _handle = handle;

    /// <summary>Gets the text in the source locale, which it was translated from, or in the locale that stands in for it.</summary>
    public ContentString Source => _handle.Article is { } article ? In(article.Set.SourceLocale) : this;

    /// <summary>Gets the locale that the text is taken from.</summary>
    /// <value>The locale, or <see langword="null"/> if no locale has the text.</value>
    public Locale? Locale => _handle.Variant?.Holder(Part.String, _handle.Index)?.Locale;

    /// <summary>Gets a value that indicates whether no locale has the text, so that it is empty.</summary>
    public bool IsMissing => Locale is null;

    /// <summary>Gets a value that tells whether the text is translated, and made of the source text of today.</summary>
    /// <value>
    /// <see cref="TranslationState.Missing"/> if no locale has the text; <see cref="TranslationState.Fallback"/> if it is taken from
    /// another locale, unless it is left over there. Otherwise, the state of the text in the locale: that of the units in a heading and in
    /// the text of a link; for a title or description of the front matter, <see cref="TranslationState.Current"/> if the article is in the
    /// source locale or states that it is made of the newest version of the source.
    /// </value>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public TranslationState State => _handle.Variant is { } variant ? variant.State(_handle.Index) : TranslationState.Missing;

    /// <summary>Gets the plain text in UTF-8. A read allocates nothing, except the first of a text with markup.</summary>
    public ReadOnlySpan<byte> Utf8 => _handle.Variant is { } variant ? variant.Utf8(_handle.Index) : default;

    private ReadOnlySpan<byte> Utf8Html => _handle.Variant is { } variant ? variant.Html(_handle.Index) : default;

    /// <summary>Returns the plain text of a content string.</summary>
    /// <param name="text">The content string to read.</param>
    public static implicit operator string(ContentString text) => text.ToString();

    /// <summary>Determines whether two values are the same text. Their contents are not compared.</summary>
    /// <param name="left">The first value to compare.</param>
    /// <param name="right">The second value to compare.</param>
    /// <returns>
    /// <see langword="true"/> if both are the same text, bound to the same locale; otherwise, <see langword="false"/>.
    /// </returns>
    public static bool operator ==(ContentString left, ContentString right) => left.Equals(right);

    /// <summary>Determines whether two values are different texts. Their contents are not compared.</summary>
    /// <param name="left">The first value to compare.</param>
    /// <param name="right">The second value to compare.</param>
    /// <returns>
    /// <see langword="true"/> if they are different texts, or bound to different locales; otherwise, <see langword="false"/>.
    /// </returns>
    public static bool operator !=(ContentString left, ContentString right) => !left.Equals(right);

    /// <summary>Returns the text, bound to the locale that serves a culture.</summary>
    /// <param name="culture">The culture to read in, whatever the current UI culture is.</param>
    /// <returns>The same text, bound.</returns>
    public ContentString In(CultureInfo culture) => new(_handle.In(culture));

    /// <summary>Returns the text, bound to a locale.</summary>
    /// <param name="locale">The locale to read in. A locale that the content set lacks is served as its culture is.</param>
    /// <returns>The same text, bound.</returns>
    public ContentString In(Locale locale) => new(_handle.In(locale));

    /// <summary>Returns the text as a fragment of safe HTML. Every call decodes it.</summary>
    /// <param name="images">The images that are loaded.</param>
    /// <returns>HTML without an enclosing element.</returns>
    public string ToHtml(ImagePolicy images) => ToHtml(null, images);

    /// <summary>Returns the text as a fragment of safe HTML. Every call decodes it.</summary>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <param name="links">
    /// A value that indicates whether links are written. Without them, only their texts are, so that the HTML can be in a link itself, as in a table of
    /// contents.
    /// </param>
    /// <returns>HTML without an enclosing element.</returns>
    /// <remarks>The HTML of a text that is in a link has no link of its own.</remarks>
    /// <example><code>string html = $"&lt;a href=\"{path}\"&gt;{text.ToHtml(links: false)}&lt;/a&gt;";</code></example>
    public string ToHtml(Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All, bool links = true)
    {
        if (linkResolver is null && images == ImagePolicy.All && links)
        {
            return Utf8Text.GetString(Utf8Html);
        }

        var buffer = new ByteBuffer(Utf8Html.Length);
        WriteHtml(buffer, linkResolver, images, links);
        return Utf8Text.GetString(buffer.Written);
    }

    /// <summary>Writes the text as a fragment of safe UTF-8 HTML.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="images">The images that are loaded.</param>
    public void WriteHtml(IBufferWriter<byte> writer, ImagePolicy images)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ImageFilter.Write(writer, Utf8Html, images);
    }

    /// <summary>Writes the text as a fragment of safe UTF-8 HTML.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="linkResolver">
    /// A function that returns the destination of a link, as for <see cref="Article.ToHtml(CultureInfo?, Func{Link, string?}?, ImagePolicy)"/>.
    /// </param>
    /// <param name="images">The images that are loaded.</param>
    /// <param name="links">A value that indicates whether links are written, as for <see cref="ToHtml(Func{Link, string?}?, ImagePolicy, bool)"/>.</param>
    public void WriteHtml(
        IBufferWriter<byte> writer, Func<Link, string?>? linkResolver = null, ImagePolicy images = ImagePolicy.All, bool links = true)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_handle.Variant is { } variant)
        {
            StringHtml.Write(writer, variant, _handle.Index, linkResolver, images, links);
        }
    }

    /// <summary>Returns the plain text. It is decoded at the first call and then cached.</summary>
    /// <returns>The text without markup; line breaks are <c>\n</c>.</returns>
    public override string ToString() => _handle.Variant is { } variant ? variant.Text(_handle.Index) : "";

    /// <inheritdoc/>
    public bool Equals(ContentString other) => _handle == other._handle;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContentString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _handle.GetHashCode();
}

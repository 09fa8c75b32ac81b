using System.Buffers;
using System.Globalization;
using TypedContent.Handles;
using TypedContent.Text;
using TypedContent.Variants;

namespace TypedContent;

/// <summary>A text that exists in several locales, such as a title or a translation unit. Converts to a string by itself.</summary>
/// <remarks>
/// Unless bound by <c>In</c> or <see cref="Source"/>, it is read in the current UI culture, and falls back on its own where the
/// locale lacks just this text. A text that no locale has, and the default value, are empty. Two are equal if they are the same
/// text of the same article, bound to the same locale.
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

    /// <summary>Gets the text it was translated from, or whatever exists if the source is unknown.</summary>
    public ContentString Source => _handle.Article is { } article ? In(article.Set.SourceLocale) : this;

    /// <summary>Gets the locale the text is taken from; <see langword="null"/> if none has it.</summary>
    public Locale? Locale => _handle.Variant?.Holder(Part.String, _handle.Index)?.Locale;

    /// <summary>Gets whether no locale has the text, so that it is empty.</summary>
    public bool IsMissing => Locale is null;

    /// <summary>Gets the plain text in UTF-8. Allocates nothing, except once for a text with markup.</summary>
    public ReadOnlySpan<byte> Utf8 => _handle.Variant is { } variant ? variant.Utf8(_handle.Index) : default;

    /// <summary>Gets the text as a fragment of safe HTML.</summary>
    public string Html => Utf8Text.GetString(Utf8Html);

    private ReadOnlySpan<byte> Utf8Html => _handle.Variant is { } variant ? variant.Html(_handle.Index) : default;

    /// <summary>Reads the text.</summary>
    /// <param name="text">A content string.</param>
    public static implicit operator string(ContentString text) => text.ToString();

    /// <summary>Compares which text it is, not what it says.</summary>
    /// <param name="left">A content string.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether both are the same text, bound to the same locale.</returns>
    public static bool operator ==(ContentString left, ContentString right) => left.Equals(right);

    /// <summary>Compares which text it is, not what it says.</summary>
    /// <param name="left">A content string.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether they are different texts, or bound to different locales.</returns>
    public static bool operator !=(ContentString left, ContentString right) => !left.Equals(right);

    /// <summary>Binds the text to the locale that serves a culture, whatever the current culture is later.</summary>
    /// <param name="culture">Any culture.</param>
    /// <returns>The same text, bound.</returns>
    public ContentString In(CultureInfo culture) => new(_handle.In(culture));

    /// <summary>Binds the text to a locale, whatever the current culture is later.</summary>
    /// <param name="locale">Any locale; one that the content set lacks is served as its culture would be.</param>
    /// <returns>The same text, bound.</returns>
    public ContentString In(Locale locale) => new(_handle.In(locale));

    /// <summary>Writes the text as a fragment of safe UTF-8 HTML.</summary>
    /// <param name="writer">What to write to.</param>
    public void WriteHtml(IBufferWriter<byte> writer) => writer.Write(Utf8Html);

    /// <summary>Returns the plain text. A repeated read takes nanoseconds and allocates nothing.</summary>
    /// <returns>The text without markup; line breaks are <c>\n</c>.</returns>
    public override string ToString() => _handle.Variant is { } variant ? variant.Text(_handle.Index) : "";

    /// <inheritdoc/>
    public bool Equals(ContentString other) => _handle == other._handle;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ContentString other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _handle.GetHashCode();
}

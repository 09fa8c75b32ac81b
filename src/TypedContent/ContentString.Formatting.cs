namespace TypedContent;

/// <content>Formatting: <c>$"{article.Title}"</c> is the text, <c>$"{article.Title:H}"</c> its HTML.</content>
#if NET8_0_OR_GREATER
public readonly partial struct ContentString : ISpanFormattable, IUtf8SpanFormattable
#else
public readonly partial struct ContentString : IFormattable
#endif
{
    /// <summary>Returns the text or its HTML.</summary>
    /// <param name="format"><c>T</c>, <c>G</c> or nothing for plain text, <c>H</c> for HTML.</param>
    /// <param name="formatProvider">Not used: the culture of the text is chosen by <c>In</c>.</param>
    /// <returns>The text.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => IsHtml(format.AsSpan()) ? Html : ToString();

#if NET8_0_OR_GREATER
    /// <summary>Copies the text or its HTML.</summary>
    /// <param name="destination">Where to copy it to.</param>
    /// <param name="charsWritten">The length of the text, or zero if it doesn't fit.</param>
    /// <param name="format"><c>T</c>, <c>G</c> or nothing for plain text, <c>H</c> for HTML.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether it fits.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = IsHtml(format) ? Html : ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Copies the UTF-8 of the text or its HTML.</summary>
    /// <param name="utf8Destination">Where to copy it to.</param>
    /// <param name="bytesWritten">The length of the text in bytes, or zero if it doesn't fit.</param>
    /// <param name="format"><c>T</c>, <c>G</c> or nothing for plain text, <c>H</c> for HTML.</param>
    /// <param name="provider">Not used.</param>
    /// <returns>Whether it fits.</returns>
    /// <exception cref="FormatException">The format is another.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ReadOnlySpan<byte> text = IsHtml(format) ? Utf8Html : Utf8;
        bool fits = text.TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }
#endif

    private static bool IsHtml(ReadOnlySpan<char> format)
    {
        if (format.IsEmpty)
        {
            return false;
        }

        return (format.Length == 1 ? format[0] : '?') switch
        {
            'H' or 'h' => true,
            'G' or 'g' or 'T' or 't' => false,
            _ => throw new FormatException("The formats of a content string are T (plain text) and H (HTML)."),
        };
    }
}

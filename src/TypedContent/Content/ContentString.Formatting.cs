namespace TypedContent;

/// <content>Formats a content string: <c>$"{article.Title}"</c> is its text, <c>$"{article.Title:H}"</c> its HTML.</content>
#if NET8_0_OR_GREATER
public readonly partial struct ContentString : ISpanFormattable, IUtf8SpanFormattable
#else
public readonly partial struct ContentString : IFormattable
#endif
{
    /// <summary>Returns the plain text or the HTML.</summary>
    /// <param name="format"><c>T</c>, <c>G</c> or nothing for plain text, <c>H</c> for HTML.</param>
    /// <param name="formatProvider">Not used. <c>In</c> chooses the culture of the text.</param>
    /// <returns>The plain text or the HTML.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider) => IsHtml(format.AsSpan()) ? ToHtml() : ToString();

#if NET8_0_OR_GREATER
    /// <summary>Tries to copy the plain text or the HTML into a span of characters.</summary>
    /// <param name="destination">The span to copy to.</param>
    /// <param name="charsWritten">The number of characters that were copied.</param>
    /// <param name="format"><c>T</c>, <c>G</c> or nothing for plain text, <c>H</c> for HTML.</param>
    /// <param name="provider">Not used.</param>
    /// <returns><see langword="true"/> if the text fits; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        string text = IsHtml(format) ? ToHtml() : ToString();
        bool fits = text.TryCopyTo(destination);
        charsWritten = fits ? text.Length : 0;
        return fits;
    }

    /// <summary>Tries to copy the plain text or the HTML into a span of UTF-8 bytes.</summary>
    /// <param name="utf8Destination">The span to copy to.</param>
    /// <param name="bytesWritten">The number of bytes that were copied.</param>
    /// <param name="format"><c>T</c>, <c>G</c> or nothing for plain text, <c>H</c> for HTML.</param>
    /// <param name="provider">Not used.</param>
    /// <returns><see langword="true"/> if the text fits; otherwise, <see langword="false"/>.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another.</exception>
    public bool TryFormat(Span<byte> utf8Destination, out int bytesWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        ReadOnlySpan<byte> text = IsHtml(format) ? Utf8Html : Utf8;
        bool fits = text.TryCopyTo(utf8Destination);
        bytesWritten = fits ? text.Length : 0;
        return fits;
    }
#endif

    internal static bool IsHtml(ReadOnlySpan<char> format)
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

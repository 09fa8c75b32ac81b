using System.Text;

namespace TypedContent.Compiler.Text;

/// <summary>Represents the contents of a file as text: UTF-8, or UTF-16 with a byte order mark. All hosts decode files in this way.</summary>
/// <param name="Text">The text; empty if the contents are not text.</param>
/// <param name="Invalid">The place of the first bytes that are not text; null if there are none.</param>
public sealed record FileText(string Text, FileSpan? Invalid)
{
    private static readonly Encoding Utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16 = new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true);
    private static readonly Encoding Utf16BigEndian = new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true);

    /// <summary>Gets the result for contents that are not text at all.</summary>
    public static FileText Unreadable { get; } = new(string.Empty, default(FileSpan));

    /// <summary>Returns the result for a text that was decoded correctly.</summary>
    public static FileText Of(string text) => new(text, null);

    /// <summary>Returns the result for contents that are not text after <paramref name="valid"/>.</summary>
    public static FileText InvalidAfter(string valid) => new(string.Empty, new LineMap(valid).Span(valid.Length, 0));

    /// <summary>Decodes the contents of a file. Unlike most decoders, it doesn't replace or guess what it can't decode.</summary>
    public static FileText Decode(byte[] contents) => Decode(contents, contents.Length);

    /// <summary>Decodes the contents of a file, which are the first <paramref name="length"/> bytes of <paramref name="buffer"/>.</summary>
    public static FileText Decode(byte[] buffer, int length)
    {
        var contents = buffer.AsSpan(0, length);
        var encoding = StartsWith(contents, Utf16) ? Utf16 : StartsWith(contents, Utf16BigEndian) ? Utf16BigEndian : Utf8;
        var start = StartsWith(contents, encoding) ? encoding.GetPreamble().Length : 0;
        if (encoding == Utf16 && length >= 4 && contents[2] == 0 && contents[3] == 0)
        {
            // The mark of UTF-32, which the compiler takes for UTF-16 in short files only.
            return Unreadable;
        }

        try
        {
            return Of(encoding.GetString(buffer, start, length - start));
        }
        catch (DecoderFallbackException)
        {
            return InvalidAfter(ValidStart(encoding, buffer, start, length));
        }
    }

    private static bool StartsWith(ReadOnlySpan<byte> contents, Encoding encoding) => contents.StartsWith(encoding.GetPreamble());

    /// <summary>Returns the longest text from <paramref name="start"/> on that can be decoded.</summary>
    private static string ValidStart(Encoding encoding, byte[] buffer, int start, int end)
    {
        var decoder = encoding.GetDecoder();
        var text = new char[encoding.GetMaxCharCount(end - start)];
        var length = 0;
        try
        {
            for (var i = start; i < end; i++)
            {
                length += decoder.GetChars(buffer, i, 1, text, length);
            }
        }
        catch (DecoderFallbackException)
        {
            // The place is known.
        }

        return new string(text, 0, length);
    }
}

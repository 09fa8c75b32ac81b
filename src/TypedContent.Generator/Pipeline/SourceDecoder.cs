using System.Text;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Returns the text of files as the tasks read it, whatever the compiler decoded them with.</summary>
/// <remarks>
/// The compiler decodes a file with the code page of the project; without one, a file that isn't UTF-8 with the code page of the system. A
/// generator can't read the file, but the text, the encoding and the checksum show what its contents are.
/// </remarks>
internal static class SourceDecoder
{
    private const int Utf8 = 65001;
    private const char Replacement = '\uFFFD';

    /// <summary>Returns the text of <paramref name="source"/>, which is null for a file that the compiler could not read.</summary>
    public static FileText Decode(SourceText? source)
    {
        if (source is null)
        {
            return FileText.Unreadable;
        }

        var text = source.ToString();
        if (source.Encoding is not { } encoding || (encoding.CodePage == Utf8 && text.IndexOf(Replacement) < 0))
        {
            return FileText.Of(text);
        }

        return ContentsOf(source, text, encoding) is { } contents
            ? FileText.Decode(contents)
            : FileText.InvalidAfter(text.Substring(0, Math.Max(0, text.IndexOf(Replacement))));
    }

    /// <summary>Returns the contents of the file, which have the checksum of the text; null if decoding has lost them.</summary>
    private static byte[]? ContentsOf(SourceText source, string text, Encoding encoding)
    {
        try
        {
            var unmarked = encoding.GetBytes(text);
            byte[] marked = [.. encoding.GetPreamble(), .. unmarked];
            return HasChecksum(unmarked) ? unmarked : HasChecksum(marked) ? marked : null;
        }
        catch (EncoderFallbackException)
        {
            return null;
        }

        bool HasChecksum(byte[] contents) =>
            SourceText.From(contents, contents.Length, encoding, source.ChecksumAlgorithm).GetChecksum().SequenceEqual(source.GetChecksum());
    }
}

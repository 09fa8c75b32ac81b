using System.IO.Compression;
using System.Text;

namespace TypedContent.Compiler.Sets.References;

/// <summary>Compresses text for an attribute.</summary>
internal static class CompressedText
{
    // An assembly is untrusted: a few bytes can stand for any length.
    private const int MostBytes = 64 * 1024 * 1024;

    /// <summary>Returns a text, compressed, in the characters of base 64.</summary>
    public static string Of(string text)
    {
        using var compressed = new MemoryStream();
        using (var deflate = new DeflateStream(compressed, CompressionLevel.Optimal, leaveOpen: true))
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            deflate.Write(bytes, 0, bytes.Length);
        }

        return Convert.ToBase64String(compressed.ToArray());
    }

    /// <summary>Returns the text that was compressed; null if it is damaged, or too long.</summary>
    public static string? Read(string compressed)
    {
        try
        {
            using var deflate = new DeflateStream(new MemoryStream(Convert.FromBase64String(compressed)), CompressionMode.Decompress);
            using var text = new MemoryStream();
            var buffer = new byte[81_920];
            for (int read; (read = deflate.Read(buffer, 0, buffer.Length)) > 0;)
            {
                text.Write(buffer, 0, read);
                if (text.Length > MostBytes)
                {
                    return null;
                }
            }

            return Encoding.UTF8.GetString(text.GetBuffer(), 0, (int)text.Length);
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return null;
        }
    }
}

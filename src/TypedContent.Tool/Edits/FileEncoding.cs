using System.Text;

namespace TypedContent.Tool.Edits;

/// <summary>Encodes an edited text as its file was encoded, so that no byte changes outside of the edits.</summary>
internal static class FileEncoding
{
    // The encodings of FileText, which decodes nothing else.
    private static readonly Encoding[] s_marked = [new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), new UnicodeEncoding(bigEndian: false, byteOrderMark: true), new UnicodeEncoding(bigEndian: true, byteOrderMark: true)];

    /// <summary>Returns the contents of a file with another text.</summary>
    /// <param name="before">The contents of the file.</param>
    /// <param name="text">The text.</param>
    public static byte[] Encode(byte[] before, string text)
    {
        var encoding = s_marked.FirstOrDefault(marked => before.AsSpan().StartsWith(marked.Preamble));
        return encoding is null ? Encoding.UTF8.GetBytes(text) : [.. encoding.GetPreamble(), .. encoding.GetBytes(text)];
    }
}

using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Exchange.Import;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Formats.Po;
using TypedContent.Tool.Formats.Xliff;

namespace TypedContent.Tool.Formats;

/// <summary>Writes and reads files of translators.</summary>
internal static class ExchangeFile
{
    /// <summary>Returns the contents of a file.</summary>
    public static byte[] Write(ExchangeSet set, ExchangeFormat format, TextNotes notes)
    {
        using var stream = new MemoryStream();
        switch (format)
        {
            case ExchangeFormat.Xliff:
                Xliff12Writer.Write(set, notes, stream);
                break;
            case ExchangeFormat.Xliff2:
                Xliff20Writer.Write(set, notes, stream);
                break;
            case ExchangeFormat.Po:
                PoWriter.Write(set, notes, stream);
                break;
            default:
                TmxWriter.Write(set, stream);
                break;
        }

        return stream.ToArray();
    }

    /// <summary>Reads a file, whose format is that of its contents.</summary>
    /// <exception cref="FormatProblemException">The file is damaged, or of another format.</exception>
    public static ImportedDocument Read(byte[] contents)
    {
        var isXml = contents.Take(1_000).FirstOrDefault(value => value is > (byte)' ' and < 0x80) == '<';
        if (isXml)
        {
            using var stream = new MemoryStream(contents);
            return XliffReader.Read(stream);
        }

        var text = FileText.Decode(contents);
        return contents.AsSpan().IndexOf("msgid"u8) < 0 ? throw new FormatProblemException(0, 0, "the file is neither XLIFF nor PO; import one that 'content export' wrote and the program of the translators saved")
            : text.Invalid is not null ? throw new FormatProblemException(0, 0, "the file is not in UTF-8; convert it with msgconv --to-code=UTF-8, or save it in UTF-8")
            : PoReader.Read(text.Text);
    }
}

using System.Text;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Represents a growing buffer of UTF-8 bytes.</summary>
internal sealed class Utf8Buffer
{
    private byte[] _bytes = new byte[1024];

    /// <summary>Gets the number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>Gets the bytes written.</summary>
    public ReadOnlySpan<byte> Written => _bytes.AsSpan(0, Length);

    /// <summary>Gets a range of the bytes written.</summary>
    public ReadOnlySpan<byte> this[Slice part] => _bytes.AsSpan(part.Start, part.Length);

    /// <summary>Appends text without escaping it; lone surrogates become U+FFFD.</summary>
    public unsafe void Write(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
        {
            return;
        }

        Reserve(Encoding.UTF8.GetMaxByteCount(text.Length));
        fixed (char* chars = text)
        fixed (byte* bytes = _bytes)
        {
            Length += Encoding.UTF8.GetBytes(chars, text.Length, bytes + Length, _bytes.Length - Length);
        }
    }

    /// <summary>Appends text without escaping it.</summary>
    public void Write(string text) => Write(text.AsSpan());

    /// <summary>Appends bytes.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        Reserve(bytes.Length);
        bytes.CopyTo(_bytes.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Appends text with angle brackets and ampersands escaped.</summary>
    public void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (true)
        {
            var special = text.IndexOfAny('<', '>', '&');
            if (special < 0)
            {
                Write(text);
                return;
            }

            Write(text.Slice(0, special));
            Write(text[special] switch { '<' => "&lt;", '>' => "&gt;", _ => "&amp;" });
            text = text.Slice(special + 1);
        }
    }

    /// <summary>Appends an attribute: a space, the name and the quoted value.</summary>
    public void WriteAttribute(string name, string value)
    {
        Write(" ");
        Write(name);
        Write("=\"");
        WriteAttributeValue(value);
        Write("\"");
    }

    /// <summary>Appends the value of an attribute without its quotes.</summary>
    public void WriteAttributeValue(string value)
    {
        var text = value.AsSpan();
        for (var quote = text.IndexOf('"'); quote >= 0; quote = text.IndexOf('"'))
        {
            WriteEscaped(text.Slice(0, quote));
            Write("&quot;");
            text = text.Slice(quote + 1);
        }

        WriteEscaped(text);
    }

    /// <summary>Appends an empty element with an id.</summary>
    public void WriteEmptyElement(string id)
    {
        Write("<span");
        WriteAttribute("id", id);
        Write("></span>");
    }

    /// <summary>Removes the bytes from <paramref name="length"/> on.</summary>
    public void Truncate(int length) => Length = length;

    private void Reserve(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, Length + count));
        }
    }
}

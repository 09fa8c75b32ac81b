using System.Buffers.Binary;
using System.Text;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Represents the text of a record: the body, then texts that are not part of it, each once.</summary>
/// <remarks>The shared text of a pack is one without a body.</remarks>
internal sealed class TextBlob(Utf8Buffer body)
{
    private readonly Dictionary<string, Slice> _texts = new(StringComparer.Ordinal);

    /// <summary>Gets the whole text.</summary>
    public Utf8Buffer Bytes => body;

    /// <summary>Gets the length of the body, in bytes.</summary>
    public int BodyLength { get; } = body.Length;

    /// <summary>Returns true, and the slice of a text, if the text was added.</summary>
    public bool TryFind(string text, out Slice slice) => _texts.TryGetValue(text, out slice);

    /// <summary>Adds a text and returns its slice: in <paramref name="part"/> of the body if that contains it, else after the body.</summary>
    public Slice Add(string text, Slice part)
    {
        if (!_texts.TryGetValue(text, out var slice))
        {
            var start = body.Length;
            body.Write(text);
            _texts.Add(text, slice = Settle(Slice.Between(start, body.Length), part));
        }

        return slice;
    }

    /// <summary>Adds plain text as HTML, and returns its slice.</summary>
    public Slice AddEscaped(string text, Slice part)
    {
        var escaped = new Utf8Buffer();
        escaped.WriteEscaped(text.AsSpan());
        return Add(ToString(escaped), part);
    }

    /// <summary>Adds HTML, and returns its slice.</summary>
    public Slice AddHtml(Utf8Buffer html) => Add(ToString(html), Slice.None);

    /// <summary>Adds the offset and the length of a slice that is too long for a row, and returns the offset at which they are.</summary>
    public int AddLong(Slice slice)
    {
        var start = body.Length;
        Span<byte> place = stackalloc byte[SliceLayout.LongLength];
        BinaryPrimitives.WriteUInt32LittleEndian(place, (uint)slice.Start);
        BinaryPrimitives.WriteUInt32LittleEndian(place.Slice(sizeof(uint)), (uint)slice.Length);
        body.Write(place);
        return start;
    }

    private static string ToString(Utf8Buffer html) => Encoding.UTF8.GetString(html.Written.ToArray());

    /// <summary>Removes the text that was written last if the part contains the same, and returns the slice of the text.</summary>
    private Slice Settle(Slice written, Slice part)
    {
        var at = part.Exists ? body[part].IndexOf(body[written]) : -1;
        if (at < 0)
        {
            return written;
        }

        body.Truncate(written.Start);
        return written with { Start = part.Start + at };
    }
}

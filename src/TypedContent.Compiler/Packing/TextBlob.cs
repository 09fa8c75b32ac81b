using System.Buffers.Binary;
using System.Text;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>The text of a record: the body, then what is not part of it, each text once. The text that records share has no body.</summary>
internal sealed class TextBlob(Utf8Buffer body)
{
    private readonly Dictionary<string, Slice> _texts = new(StringComparer.Ordinal);

    /// <summary>All of it.</summary>
    public Utf8Buffer Bytes => body;

    /// <summary>Where the body ends.</summary>
    public int BodyLength { get; } = body.Length;

    /// <summary>Finds a text that was added.</summary>
    public bool TryFind(string text, out Slice slice) => _texts.TryGetValue(text, out slice);

    /// <summary>The place of a text: within a part of the body that should have it, or else behind the body.</summary>
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

    /// <summary>The place of a plain text written as HTML.</summary>
    public Slice AddEscaped(string text, Slice part)
    {
        var escaped = new Utf8Buffer();
        escaped.WriteEscaped(text.AsSpan());
        return Add(ToString(escaped), part);
    }

    /// <summary>The place of a piece of HTML.</summary>
    public Slice AddHtml(Utf8Buffer html) => Add(ToString(html), Slice.None);

    /// <summary>The place of the offset and the length of a slice that is too long for a row.</summary>
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

    /// <summary>Takes back what was written where the part has the same.</summary>
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

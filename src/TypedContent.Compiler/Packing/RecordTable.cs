using System.Buffers.Binary;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes the rows of a table of a record, as little-endian numbers and slices of its text.</summary>
internal sealed class RecordTable(TextBlob text)
{
    // A UTF-16 code unit has at most three bytes in UTF-8.
    private const int LongestShared = (SliceLayout.IsLong - 1) / 3;

    private byte[] _bytes = new byte[128];

    /// <summary>Gets the length of the table, in bytes.</summary>
    public int Length { get; private set; }

    public int Rows { get; private set; }

    /// <summary>Gets the slices of the shared text. Their positions are in the table.</summary>
    public List<SharedUse> Shared { get; } = [];

    public RecordTable U64(ulong value)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(Next(8), value);
        return this;
    }

    public RecordTable U32(uint value)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(Next(4), value);
        return this;
    }

    public RecordTable U16(int value)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(Next(2), unchecked((ushort)value));
        return this;
    }

    public RecordTable U8(int value)
    {
        Next(1)[0] = unchecked((byte)value);
        return this;
    }

    /// <summary>Writes a slice of the text of the record.</summary>
    public RecordTable Slice(Slice slice, bool isPlain = false)
    {
        var isLong = slice.Length >= SliceLayout.IsLong;
        var start = isLong ? text.AddLong(slice) : slice.Start;
        return U32(unchecked((uint)start)).U16((isLong ? SliceLayout.IsLong : slice.Length) | (isPlain ? SliceLayout.IsPlain : 0));
    }

    /// <summary>Writes a slice of a text that other articles may have too: in the record's text if it has that, else in the pack's.</summary>
    public RecordTable Share(string value)
    {
        if (text.TryFind(value, out var slice))
        {
            return Slice(slice);
        }

        if (value.Length > LongestShared)
        {
            return Slice(text.Add(value, Markdown.Rendering.Slice.None));
        }

        Shared.Add(new SharedUse(Length, value));
        return U32(0).U16(0);
    }

    /// <summary>Ends a row.</summary>
    public void Row() => Rows++;

    public void CopyTo(Span<byte> record) => _bytes.AsSpan(0, Length).CopyTo(record);

    private Span<byte> Next(int count)
    {
        if (_bytes.Length - Length < count)
        {
            Array.Resize(ref _bytes, _bytes.Length * 2);
        }

        Length += count;
        return _bytes.AsSpan(Length - count, count);
    }
}

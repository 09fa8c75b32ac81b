using System.Buffers.Binary;
using TypedContent.Compiler.Rendering;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes an article's record; docs/pack-format.md has the layout.</summary>
internal sealed class PackRecord(TextBlob text)
{
    private const uint Missing = uint.MaxValue;
    private const uint IsPlain = 1u << 31;

    private readonly Table _strings = new();
    private readonly Table _sections = new();
    private readonly Table _links = new();
    private readonly Table _metadata = new();
    private readonly Table _destinations = new();

    public TextBlob Text { get; } = text;

    public void AddString(Slice slice)
    {
        var html = slice.Exists ? Text.Bytes.Written.Slice(slice.Start, slice.Length) : default;
        _strings.U32(Start(slice)).U32((uint)slice.Length | (html.IndexOfAny((byte)'<', (byte)'&', (byte)'\n') < 0 ? IsPlain : 0)).Row();
    }

    public void AddSection(Slice slice, string anchor, int level)
    {
        var name = Text.Add(Fitting(anchor));
        _sections.U32(Start(slice)).U32((uint)slice.Length).U32((uint)name.Start).U16(name.Length).U8(level).U8(0).Row();
    }

    public void AddLink(Slice destination, string target, string fragment, byte kind, int section)
    {
        Slice path = Text.Add(target), name = Text.Add(Fitting(fragment));
        _links.U32(Start(destination)).U32((uint)destination.Length)
            .U32((uint)path.Start).U32((uint)path.Length)
            .U32((uint)name.Start).U16(name.Length).U8(kind).U8(0)
            .U32(unchecked((uint)section)).U32(0).Row();
    }

    public void AddMetadata(string key, int form, string value)
    {
        Slice name = Text.Add(Fitting(key)), slice = Text.Add(value);
        _metadata.U32((uint)name.Start).U16(name.Length).U8(form).U8(0).U32((uint)slice.Start).U32((uint)slice.Length).Row();
    }

    public void AddDestination(Slice value, int link) =>
        _destinations.U32((uint)value.Start).U32((uint)value.Length).U32((uint)link).Row();

    /// <summary>The finished record, padded to a multiple of eight bytes.</summary>
    public byte[] ToArray(ulong surfaceHash, uint flags, string path)
    {
        var name = Text.Add(path);
        var header = new Table();
        header.U32(unchecked((uint)surfaceHash)).U32((uint)(surfaceHash >> 32)).U32(flags)
            .U32((uint)_strings.Rows).U32((uint)_sections.Rows).U32((uint)_links.Rows)
            .U32((uint)_metadata.Rows).U32((uint)_destinations.Rows)
            .U32((uint)Text.BodyLength).U32((uint)Text.Bytes.Length)
            .U32((uint)name.Start).U32((uint)name.Length);
        Table[] tables = [header, _strings, _sections, _links, _metadata, _destinations];
        var record = new byte[(tables.Sum(table => table.Length) + Text.Bytes.Length + 7) / 8 * 8];
        var at = 0;
        foreach (var table in tables)
        {
            table.CopyTo(record.AsSpan(at));
            at += table.Length;
        }

        Text.Bytes.Written.CopyTo(record.AsSpan(at));
        return record;
    }

    /// <summary>Lengths of names have 16 bits; a name that is longer names nothing.</summary>
    private static string Fitting(string name) => name.Length <= ushort.MaxValue / 3 ? name : string.Empty;

    private static uint Start(Slice slice) => slice.Exists ? (uint)slice.Start : Missing;

    /// <summary>Little-endian numbers in rows.</summary>
    private sealed class Table
    {
        private byte[] _bytes = new byte[128];

        public int Length { get; private set; }

        public int Rows { get; private set; }

        public Table U32(uint value)
        {
            BinaryPrimitives.WriteUInt32LittleEndian(Next(4), value);
            return this;
        }

        public Table U16(int value)
        {
            BinaryPrimitives.WriteUInt16LittleEndian(Next(2), unchecked((ushort)value));
            return this;
        }

        public Table U8(int value)
        {
            Next(1)[0] = unchecked((byte)value);
            return this;
        }

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
}

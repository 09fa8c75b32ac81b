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
        using var record = new MemoryStream();
        foreach (var table in new[] { header, _strings, _sections, _links, _metadata, _destinations })
        {
            table.WriteTo(record);
        }

        var bytes = Text.Bytes.Written.ToArray();
        record.Write(bytes, 0, bytes.Length);
        record.SetLength((record.Length + 7) / 8 * 8);
        return record.ToArray();
    }

    /// <summary>Lengths of names have 16 bits; a name that is longer names nothing.</summary>
    private static string Fitting(string name) => name.Length <= ushort.MaxValue / 3 ? name : string.Empty;

    private static uint Start(Slice slice) => slice.Exists ? (uint)slice.Start : Missing;

    /// <summary>Little-endian numbers in rows.</summary>
    private sealed class Table
    {
        private readonly List<byte> _bytes = [];

        public int Rows { get; private set; }

        public Table U32(uint value)
        {
            Span<byte> bytes = stackalloc byte[4];
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, value);
            _bytes.AddRange(bytes.ToArray());
            return this;
        }

        public Table U16(int value) => U8(value & 0xFF).U8(value >> 8);

        public Table U8(int value)
        {
            _bytes.Add((byte)value);
            return this;
        }

        public void Row() => Rows++;

        public void WriteTo(Stream stream) => stream.Write([.. _bytes], 0, _bytes.Count);
    }
}

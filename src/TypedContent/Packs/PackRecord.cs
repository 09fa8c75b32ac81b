using System.Buffers.Binary;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>One article in a pack. Every read is checked, so that a damaged pack can do no more than throw.</summary>
internal sealed class PackRecord
{
    private const int HeaderLength = 48;
    private const int StringLength = 8;
    private const int SectionLength = 16;
    private const int LinkLength = 32;
    private const int MetadataLength = 16;
    private const int DestinationLength = 12;
    private const uint FromSourceSpans = 1;

    private readonly Pack _pack;
    private readonly int _start;
    private readonly int _length;
    private readonly int _sections;
    private readonly int _links;
    private readonly int _metadata;
    private readonly int _destinations;
    private readonly int _text;
    private readonly uint _textLength;

    internal PackRecord(Pack pack, int start, int length)
    {
        _pack = pack;
        _start = start;
        _length = length;
        if (length < HeaderLength)
        {
            throw pack.Damaged("a record has no header");
        }

        StringCount = Count(12);
        SectionCount = Count(16);
        LinkCount = Count(20);
        MetadataCount = Count(24);
        DestinationCount = Count(28);

        long sections = HeaderLength + ((long)StringCount * StringLength);
        long links = sections + ((long)SectionCount * SectionLength);
        long metadata = links + ((long)LinkCount * LinkLength);
        long destinations = metadata + ((long)MetadataCount * MetadataLength);
        long text = destinations + ((long)DestinationCount * DestinationLength);
        _textLength = UInt32(36);
        if (text + _textLength > length)
        {
            throw pack.Damaged("the tables of a record are cut off");
        }

        _sections = (int)sections;
        _links = (int)links;
        _metadata = (int)metadata;
        _destinations = (int)destinations;
        _text = (int)text;
    }

    internal int MetadataCount { get; }

    internal int DestinationCount { get; }

    internal bool IsFromSourceSpans => (UInt32(8) & FromSourceSpans) != 0;

    internal Fragment Body => new(0, UInt32(32));

    internal Fragment Path => new(UInt32(40), UInt32(44));

    private int StringCount { get; }

    private int SectionCount { get; }

    private int LinkCount { get; }

    private ReadOnlySpan<byte> Bytes => _pack.Bytes.Slice(_start, _length);

    /// <summary>Whether generated code was made for a record like this.</summary>
    internal bool Matches(Article article) =>
        BinaryPrimitives.ReadUInt64LittleEndian(Bytes) == article.SurfaceHash &&
        StringCount == article.StringCount &&
        SectionCount == article.SectionCount &&
        LinkCount == article.LinkCount;

    internal Fragment String(int index)
    {
        int row = Row(HeaderLength, index, StringCount, StringLength);
        return new Fragment(UInt32(row), UInt32(row + 4));
    }

    internal SectionEntry Section(int index)
    {
        int row = Row(_sections, index, SectionCount, SectionLength);
        return new SectionEntry(
            new Fragment(UInt32(row), UInt32(row + 4)), new Fragment(UInt32(row + 8), UInt16(row + 12)), Bytes[row + 14]);
    }

    internal LinkEntry Link(int index)
    {
        int row = Row(_links, index, LinkCount, LinkLength);
        var kind = (LinkKind)Bytes[row + 22];
        if (kind > LinkKind.Unresolved)
        {
            throw _pack.Damaged("a link is of an unknown kind");
        }

        return new LinkEntry(
            new Fragment(UInt32(row), UInt32(row + 4)),
            new Fragment(UInt32(row + 8), UInt32(row + 12)),
            new Fragment(UInt32(row + 16), UInt16(row + 20)),
            kind,
            (int)UInt32(row + 24));
    }

    internal MetadataEntry Metadata(int index)
    {
        int row = Row(_metadata, index, MetadataCount, MetadataLength);
        return new MetadataEntry(
            new Fragment(UInt32(row), UInt16(row + 4)),
            new Fragment(UInt32(row + 8), UInt32(row + 12)),
            (MetadataForm)Bytes[row + 6]);
    }

    internal DestinationEntry Destination(int index)
    {
        int row = Row(_destinations, index, DestinationCount, DestinationLength);
        uint link = UInt32(row + 8);
        return link < (uint)LinkCount
            ? new DestinationEntry(new Fragment(UInt32(row), UInt32(row + 4)), (int)link)
            : throw _pack.Damaged("a destination belongs to no link");
    }

    internal ReadOnlySpan<byte> Text(Fragment fragment)
    {
        if (fragment.Offset + (ulong)fragment.Length > _textLength)
        {
            throw Damaged();
        }

        return Bytes.Slice(_text + (int)fragment.Offset, (int)fragment.Length);
    }

    internal string GetString(Fragment fragment) => Encodings.GetString(Text(fragment));

    internal ContentPackException Damaged() => _pack.Damaged("a text lies outside of its record");

    private static int Row(int table, int index, int count, int size) =>
        (uint)index < (uint)count ? table + (index * size) : throw new ArgumentOutOfRangeException(nameof(index));

    private int Count(int offset) =>
        UInt32(offset) is var count && count <= (uint)_length ? (int)count : throw _pack.Damaged("a table is too large");

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(Bytes.Slice(offset));

    private ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(Bytes.Slice(offset));
}

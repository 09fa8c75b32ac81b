using System.Buffers.Binary;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>One article in a pack. Every read is checked, so that a damaged pack can do no more than throw.</summary>
internal sealed unsafe class PackRecord
{
    private const int HeaderLength = 48;
    private const int SliceLength = 6;
    private const int StringLength = SliceLength;
    private const int SectionLength = (2 * SliceLength) + 1;
    private const int LinkLength = (3 * SliceLength) + 5;
    private const int MetadataLength = (2 * SliceLength) + 1;
    private const int DestinationLength = 8;
    private const int IsPlain = 1 << 15;
    private const int IsLong = IsPlain - 1;
    private const uint FromSourceSpans = 1;

    internal readonly int MetadataCount;
    internal readonly int DestinationCount;

    private readonly Pack _pack;
    private readonly byte* _bytes;
    private readonly int _stringCount;
    private readonly int _sectionCount;
    private readonly int _linkCount;
    private readonly int _sections;
    private readonly int _links;
    private readonly int _metadata;
    private readonly int _destinations;
    private readonly int _text;
    private readonly uint _textLength;

    /// <summary>Reads the header. The memory must stay where it is.</summary>
    internal PackRecord(Pack pack, byte* bytes, uint length)
    {
        _pack = pack;
        _bytes = bytes;
        if (length < HeaderLength)
        {
            throw pack.Damaged("a record has no header");
        }

        uint strings = UInt32(12);
        uint sections = UInt32(16);
        uint links = UInt32(20);
        uint metadata = UInt32(24);
        uint destinations = UInt32(28);
        _textLength = UInt32(44);

        ulong sectionsAt = HeaderLength + ((ulong)strings * StringLength);
        ulong linksAt = sectionsAt + ((ulong)sections * SectionLength);
        ulong metadataAt = linksAt + ((ulong)links * LinkLength);
        ulong destinationsAt = metadataAt + ((ulong)metadata * MetadataLength);
        ulong textAt = destinationsAt + ((ulong)destinations * DestinationLength);
        if (textAt + _textLength > length)
        {
            throw pack.Damaged("the tables of a record are cut off");
        }

        // All of them fit now, since the length of the pack does.
        _stringCount = (int)strings;
        _sectionCount = (int)sections;
        _linkCount = (int)links;
        MetadataCount = (int)metadata;
        DestinationCount = (int)destinations;
        _sections = (int)sectionsAt;
        _links = (int)linksAt;
        _metadata = (int)metadataAt;
        _destinations = (int)destinationsAt;
        _text = (int)textAt;
    }

    internal bool IsFromSourceSpans => (UInt32(8) & FromSourceSpans) != 0;

    internal Fragment Body => new(0, UInt32(32));

    /// <summary>Whether it is the record of that article, and not of another with the same hash.</summary>
    internal bool IsOf(Article article) => GetString(Slice(36)) == article.Path;

    /// <summary>Whether the generated code of the article was made for a record like this.</summary>
    internal bool Matches(Article article) =>
        BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_bytes, 8)) == article.SurfaceHash &&
        _stringCount == article.StringCount &&
        _sectionCount == article.SectionCount &&
        _linkCount == article.LinkCount;

    internal Fragment String(int index) => Slice(Row(HeaderLength, index, _stringCount, StringLength));

    internal SectionEntry Section(int index)
    {
        int row = Row(_sections, index, _sectionCount, SectionLength);
        return new SectionEntry(Slice(row), Slice(row + SliceLength), _bytes[row + (2 * SliceLength)]);
    }

    internal LinkEntry Link(int index)
    {
        int row = Row(_links, index, _linkCount, LinkLength);
        int end = row + (3 * SliceLength);
        var kind = (LinkKind)_bytes[end];
        if (kind > LinkKind.Unresolved)
        {
            throw _pack.Damaged("a link is of an unknown kind");
        }

        return new LinkEntry(Slice(row), Slice(row + SliceLength), Slice(row + (2 * SliceLength)), kind, (int)UInt32(end + 1));
    }

    internal MetadataEntry Metadata(int index)
    {
        int row = Row(_metadata, index, MetadataCount, MetadataLength);
        return new MetadataEntry(Slice(row), Slice(row + SliceLength), (MetadataForm)_bytes[row + (2 * SliceLength)]);
    }

    internal DestinationEntry Destination(int index)
    {
        int row = Row(_destinations, index, DestinationCount, DestinationLength);
        uint link = UInt32(row + 4);
        return link < (uint)_linkCount
            ? new DestinationEntry(UInt32(row), (int)link)
            : throw _pack.Damaged("a destination belongs to no link");
    }

    internal ReadOnlySpan<byte> Text(Fragment fragment)
    {
        uint length = fragment.Length;
        if (fragment.Offset + (ulong)length > _textLength)
        {
            return _pack.SharedText(fragment);
        }

        return new ReadOnlySpan<byte>(_bytes + _text + fragment.Offset, (int)length);
    }

    internal string GetString(Fragment fragment) => Utf8Text.GetString(Text(fragment));

    internal ContentPackException Damaged() => _pack.DamagedText();

    private Fragment Slice(int at)
    {
        uint offset = UInt32(at);
        uint length = UInt16(at + 4);
        bool isPlain = (length & IsPlain) != 0;
        length &= IsLong;
        return length == IsLong ? LongSlice(offset, isPlain) : new Fragment(offset, length, isPlain);
    }

    private Fragment LongSlice(uint offset, bool isPlain)
    {
        ReadOnlySpan<byte> place = Text(new Fragment(offset, 8));
        return new Fragment(
            BinaryPrimitives.ReadUInt32LittleEndian(place), BinaryPrimitives.ReadUInt32LittleEndian(place.Slice(4)), isPlain);
    }

    // With it, an offset into a table is always within the record.
    private static int Row(int table, int index, int count, int size) =>
        (uint)index < (uint)count ? table + (index * size) : throw new ArgumentOutOfRangeException(nameof(index));

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_bytes + offset, 4));

    private ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(_bytes + offset, 2));
}

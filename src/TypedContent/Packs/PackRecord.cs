using System.Buffers.Binary;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>One article in a pack. Every read is checked, so that a damaged pack can do no more than throw.</summary>
internal sealed unsafe class PackRecord
{
    private const int HeaderLength = 48;
    private const int StringLength = 8;
    private const int SectionLength = 16;
    private const int LinkLength = 32;
    private const int MetadataLength = 16;
    private const int DestinationLength = 12;
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
        _textLength = UInt32(36);

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
    internal bool IsOf(Article article) => GetString(new Fragment(UInt32(40), UInt32(44))) == article.Path;

    /// <summary>Whether the generated code of the article was made for a record like this.</summary>
    internal bool Matches(Article article) =>
        BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_bytes, 8)) == article.SurfaceHash &&
        _stringCount == article.StringCount &&
        _sectionCount == article.SectionCount &&
        _linkCount == article.LinkCount;

    internal Fragment String(int index)
    {
        int row = Row(HeaderLength, index, _stringCount, StringLength);
        return new Fragment(UInt32(row), UInt32(row + 4));
    }

    internal SectionEntry Section(int index)
    {
        int row = Row(_sections, index, _sectionCount, SectionLength);
        return new SectionEntry(
            new Fragment(UInt32(row), UInt32(row + 4)), new Fragment(UInt32(row + 8), UInt16(row + 12)), _bytes[row + 14]);
    }

    internal LinkEntry Link(int index)
    {
        int row = Row(_links, index, _linkCount, LinkLength);
        var kind = (LinkKind)_bytes[row + 22];
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
            (MetadataForm)_bytes[row + 6]);
    }

    internal DestinationEntry Destination(int index)
    {
        int row = Row(_destinations, index, DestinationCount, DestinationLength);
        uint link = UInt32(row + 8);
        return link < (uint)_linkCount
            ? new DestinationEntry(new Fragment(UInt32(row), UInt32(row + 4)), (int)link)
            : throw _pack.Damaged("a destination belongs to no link");
    }

    internal ReadOnlySpan<byte> Text(Fragment fragment)
    {
        uint length = fragment.Length;
        if (fragment.Offset + (ulong)length > _textLength)
        {
            throw Damaged();
        }

        return new ReadOnlySpan<byte>(_bytes + _text + fragment.Offset, (int)length);
    }

    internal string GetString(Fragment fragment) => Utf8Text.GetString(Text(fragment));

    internal ContentPackException Damaged() => _pack.Damaged("a text lies outside of its record");

    // With it, an offset into a table is always within the record.
    private static int Row(int table, int index, int count, int size) =>
        (uint)index < (uint)count ? table + (index * size) : throw new ArgumentOutOfRangeException(nameof(index));

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_bytes + offset, 4));

    private ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(_bytes + offset, 2));
}

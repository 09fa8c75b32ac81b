using System.Buffers.Binary;
using TypedContent.Shared;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>Holds one article of a pack. Every read is checked, so that a damaged pack can do no more than throw.</summary>
internal sealed unsafe class PackRecord
{
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
        if (length < RecordLayout.HeaderLength)
        {
            throw pack.Damaged("a record has no header");
        }

        uint strings = UInt32(RecordLayout.StringCountOffset);
        uint sections = UInt32(RecordLayout.SectionCountOffset);
        uint links = UInt32(RecordLayout.LinkCountOffset);
        uint metadata = UInt32(RecordLayout.MetadataCountOffset);
        uint destinations = UInt32(RecordLayout.DestinationCountOffset);
        _textLength = UInt32(RecordLayout.TextLengthOffset);

        ulong sectionsAt = RecordLayout.HeaderLength + ((ulong)strings * RecordLayout.StringLength);
        ulong linksAt = sectionsAt + ((ulong)sections * RecordLayout.SectionLength);
        ulong metadataAt = linksAt + ((ulong)links * RecordLayout.LinkLength);
        ulong destinationsAt = metadataAt + ((ulong)metadata * RecordLayout.MetadataLength);
        ulong textAt = destinationsAt + ((ulong)destinations * RecordLayout.DestinationLength);
        if (textAt + _textLength > length)
        {
            throw pack.Damaged("the tables of a record are cut off");
        }

        // The length of a pack fits into an int, and so does every part of it.
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

    internal bool IsFromSourceSpans => (UInt32(RecordLayout.FlagsOffset) & RecordLayout.FromSourceSpans) != 0;

    internal Slice Body => new(0, UInt32(RecordLayout.BodyLengthOffset));

    /// <summary>Determines whether this is the record of an article, and not of another whose path has the same hash.</summary>
    internal bool IsOf(string path) => GetString(ReadSlice(RecordLayout.PathOffset)) == path;

    /// <summary>Determines whether generated code was compiled for a record like this.</summary>
    internal bool Matches(in RecordShape expected) =>
        BinaryPrimitives.ReadUInt64LittleEndian(new ReadOnlySpan<byte>(_bytes + RecordLayout.MemberHashOffset, 8)) == expected.MemberHash &&
        _stringCount == expected.StringCount &&
        _sectionCount == expected.SectionCount &&
        _linkCount == expected.LinkCount;

    internal Slice String(int index) =>
        ReadSlice(Row(RecordLayout.HeaderLength, index, _stringCount, RecordLayout.StringLength));

    internal SectionEntry Section(int index)
    {
        int row = Row(_sections, index, _sectionCount, RecordLayout.SectionLength);
        return new SectionEntry(ReadSlice(row), ReadSlice(row + SliceLayout.Length), _bytes[row + (2 * SliceLayout.Length)]);
    }

    internal LinkEntry Link(int index)
    {
        int row = Row(_links, index, _linkCount, RecordLayout.LinkLength);
        int end = row + (3 * SliceLayout.Length);
        var kind = (LinkKind)_bytes[end];
        if (kind > LinkKind.Unresolved)
        {
            throw _pack.Damaged("a link is of an unknown kind");
        }

        return new LinkEntry(
            ReadSlice(row), ReadSlice(row + SliceLayout.Length), ReadSlice(row + (2 * SliceLayout.Length)), kind, (int)UInt32(end + 1));
    }

    internal MetadataEntry Metadata(int index)
    {
        int row = Row(_metadata, index, MetadataCount, RecordLayout.MetadataLength);
        return new MetadataEntry(
            ReadSlice(row), ReadSlice(row + SliceLayout.Length), (MetadataEntryForm)_bytes[row + (2 * SliceLayout.Length)]);
    }

    internal DestinationEntry Destination(int index)
    {
        int row = Row(_destinations, index, DestinationCount, RecordLayout.DestinationLength);
        uint link = UInt32(row + 4);
        return link < (uint)_linkCount
            ? new DestinationEntry(UInt32(row), (int)link)
            : throw _pack.Damaged("a destination belongs to no link");
    }

    /// <summary>Returns the UTF-8 bytes of a text.</summary>
    /// <exception cref="ContentPackException">The text lies outside of its record.</exception>
    internal ReadOnlySpan<byte> Text(Slice slice)
    {
        uint length = slice.Length;
        if (slice.Offset + (ulong)length > _textLength)
        {
            return _pack.SharedText(slice);
        }

        return new ReadOnlySpan<byte>(_bytes + _text + slice.Offset, (int)length);
    }

    internal string GetString(Slice slice) => Utf8Text.GetString(Text(slice));

    internal ContentPackException Damaged() => _pack.DamagedText();

    private Slice ReadSlice(int at)
    {
        uint offset = UInt32(at);
        uint length = UInt16(at + SliceLayout.LengthOffset);
        bool isPlain = (length & SliceLayout.IsPlain) != 0;
        length &= SliceLayout.IsLong;
        return length == SliceLayout.IsLong ? ReadLongSlice(offset, isPlain) : new Slice(offset, length, isPlain);
    }

    private Slice ReadLongSlice(uint offset, bool isPlain)
    {
        ReadOnlySpan<byte> place = Text(new Slice(offset, SliceLayout.LongLength));
        return new Slice(
            BinaryPrimitives.ReadUInt32LittleEndian(place), BinaryPrimitives.ReadUInt32LittleEndian(place.Slice(4)), isPlain);
    }

    // Returns the offset of a row, which is always within the record.
    private static int Row(int table, int index, int count, int size) =>
        (uint)index < (uint)count ? table + (index * size) : throw new ArgumentOutOfRangeException(nameof(index));

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_bytes + offset, 4));

    private ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(_bytes + offset, 2));
}

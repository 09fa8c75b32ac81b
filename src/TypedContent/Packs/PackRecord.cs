using System.Buffers.Binary;
using TypedContent.Shared;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>Holds one article of a pack. Every read is checked, so that a damaged pack can do no more than throw.</summary>
internal sealed unsafe class PackRecord
{
    internal readonly int StringCount;
    internal readonly int MetadataCount;
    internal readonly int DestinationCount;

    private readonly Pack _pack;
    private readonly string _path;
    private readonly byte* _bytes;
    private readonly int _sectionCount;
    private readonly int _linkCount;
    private readonly int _sections;
    private readonly int _links;
    private readonly int _metadata;
    private readonly int _destinations;
    private readonly int _states;
    private readonly int _state;
    private readonly int _text;
    private readonly uint _textLength;

    /// <summary>Reads the header. The memory must stay where it is.</summary>
    internal PackRecord(Pack pack, string path, byte* bytes, uint length)
    {
        _pack = pack;
        _path = path;
        _bytes = bytes;
        if (length < RecordLayout.HeaderLength)
        {
            throw Damaged("its record has no header");
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
        ulong statesAt = destinationsAt + ((ulong)destinations * RecordLayout.DestinationLength);
        _state = UInt16(RecordLayout.StateOffset);
        ulong textAt = statesAt + RecordLayout.StatesLength(_state, strings);
        if (textAt + _textLength > length)
        {
            throw Damaged("the tables of its record are cut off");
        }

        if (_state > RecordLayout.HasStates)
        {
            throw Damaged("the state of its texts is unknown");
        }

        // The length of a pack fits into an int, and so does every part of it.
        StringCount = (int)strings;
        _sectionCount = (int)sections;
        _linkCount = (int)links;
        MetadataCount = (int)metadata;
        DestinationCount = (int)destinations;
        _sections = (int)sectionsAt;
        _links = (int)linksAt;
        _metadata = (int)metadataAt;
        _destinations = (int)destinationsAt;
        _states = (int)statesAt;
        _text = (int)textAt;
    }

    internal bool IsFromSourceSpans => (UInt32(RecordLayout.FlagsOffset) & RecordLayout.FromSourceSpans) != 0;

    internal Slice Body => new(0, UInt32(RecordLayout.BodyLengthOffset));

    /// <summary>Continues a checksum with the shared texts that the record uses, in the order of its rows.</summary>
    internal ulong AddSharedTexts(ulong checksum)
    {
        checksum = AddSharedTexts(checksum, RecordLayout.PathOffset, 1, 0, slices: 1);
        checksum = AddSharedTexts(checksum, RecordLayout.HeaderLength, StringCount, RecordLayout.StringLength, slices: 1);
        checksum = AddSharedTexts(checksum, _sections, _sectionCount, RecordLayout.SectionLength, slices: 2);
        checksum = AddSharedTexts(checksum, _links, _linkCount, RecordLayout.LinkLength, slices: 3);
        return AddSharedTexts(checksum, _metadata, MetadataCount, RecordLayout.MetadataLength, slices: 2);
    }

    /// <summary>Determines whether this is the record that generated code was compiled for, and not of another article with the same hash.</summary>
    /// <remarks>After the strings that generated code knows, a record can have texts that only some locales have.</remarks>
    internal bool Matches(in RecordShape expected) =>
        StringCount >= expected.StringCount &&
        _sectionCount == expected.SectionCount &&
        _linkCount == expected.LinkCount &&
        GetString(ReadSlice(RecordLayout.PathOffset)) == _path;

    internal Slice String(int index) =>
        ReadSlice(Row(RecordLayout.HeaderLength, index, StringCount, RecordLayout.StringLength));

    /// <summary>Returns the state of a string that the locale has.</summary>
    internal TranslationState State(int index)
    {
        if (_state != RecordLayout.HasStates)
        {
            return (TranslationState)_state;
        }

        int states = _bytes[Row(_states, index / RecordLayout.StatesInByte, (StringCount + RecordLayout.StatesInByte - 1) / RecordLayout.StatesInByte, 1)];
        return (TranslationState)((states >> (2 * (index % RecordLayout.StatesInByte))) & 3);
    }

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
            throw Damaged("a link is of an unknown kind");
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
            : throw Damaged("a destination belongs to no link");
    }

    /// <summary>Returns the UTF-8 bytes of a text.</summary>
    /// <exception cref="ContentPackException">The text lies outside of its record.</exception>
    internal ReadOnlySpan<byte> Text(Slice slice)
    {
        uint length = slice.Length;
        if (slice.Offset + (ulong)length > _textLength)
        {
            return SharedText(slice.Offset, length);
        }

        return new ReadOnlySpan<byte>(_bytes + _text + slice.Offset, (int)length);
    }

    internal string GetString(Slice slice) => Utf8Text.GetString(Text(slice));

    internal ContentPackException DamagedText() => Damaged("a text lies outside of its record");

    private ContentPackException Damaged(string what) => PackError.Damaged(_pack, _path, what);

    private ulong AddSharedTexts(ulong checksum, int table, int rows, int rowLength, int slices)
    {
        for (int row = 0; row < rows; row++, table += rowLength)
        {
            for (int at = table; at < table + (slices * SliceLayout.Length); at += SliceLayout.Length)
            {
                uint offset = UInt32(at);
                if (offset >= SliceLayout.IsShared && offset != SliceLayout.Missing)
                {
                    ReadOnlySpan<byte> text = SharedText(offset, UInt16(at + SliceLayout.LengthOffset) & (uint)SliceLayout.IsLong);
                    checksum = Checksum.Of(text, checksum);
                }
            }
        }

        return checksum;
    }

    private ReadOnlySpan<byte> SharedText(uint offset, uint length)
    {
        // An offset without the bit becomes one beyond the end.
        offset ^= SliceLayout.IsShared;
        return offset + (ulong)length <= _pack.SharedText.Length
            ? new ReadOnlySpan<byte>(_pack.SharedText.Start + offset, (int)length)
            : throw DamagedText();
    }

    private Slice ReadSlice(int at)
    {
        uint offset = UInt32(at);
        uint length = UInt16(at + SliceLayout.LengthOffset);
        bool isPlain = (length & SliceLayout.IsPlain) != 0;
        length &= SliceLayout.IsLong;
        return length == SliceLayout.IsLong ? ReadLongSlice(offset, isPlain) : new Slice(offset, length, isPlain);
    }

    // A long text is in the record, so that its checksum covers it.
    private Slice ReadLongSlice(uint place, bool isPlain)
    {
        ReadOnlySpan<byte> bytes = Text(new Slice(place, SliceLayout.LongLength));
        uint offset = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
        uint length = BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(4));
        return (place | offset) < SliceLayout.IsShared ? new Slice(offset, length, isPlain) : throw DamagedText();
    }

    // Returns the offset of a row, which is always within the record.
    private static int Row(int table, int index, int count, int size) =>
        (uint)index < (uint)count ? table + (index * size) : throw new ArgumentOutOfRangeException(nameof(index));

    private uint UInt32(int offset) => BinaryPrimitives.ReadUInt32LittleEndian(new ReadOnlySpan<byte>(_bytes + offset, 4));

    private ushort UInt16(int offset) => BinaryPrimitives.ReadUInt16LittleEndian(new ReadOnlySpan<byte>(_bytes + offset, 2));
}

using System.Buffers.Binary;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Reads the texts of a record that <see cref="PackRecord"/> has written.</summary>
internal readonly ref struct RecordTexts
{
    private const int Headings = 2;

    private readonly ReadOnlySpan<byte> _record;
    private readonly ReadOnlySpan<byte> _text;
    private readonly int _sections;

    public RecordTexts(byte[] record)
    {
        _record = record;
        _sections = RecordLayout.HeaderLength + (Count(RecordLayout.StringCountOffset) * RecordLayout.StringLength);
        var text = _sections + (SectionCount * RecordLayout.SectionLength) + (Count(RecordLayout.LinkCountOffset) * RecordLayout.LinkLength)
            + (Count(RecordLayout.MetadataCountOffset) * RecordLayout.MetadataLength) + (Count(RecordLayout.DestinationCountOffset) * RecordLayout.DestinationLength)
            + (int)RecordLayout.StatesLength(BinaryPrimitives.ReadUInt16LittleEndian(_record.Slice(RecordLayout.StateOffset)), (uint)Count(RecordLayout.StringCountOffset));
        _text = _record.Slice(text, Count(RecordLayout.TextLengthOffset));
    }

    /// <summary>Gets the number of sections.</summary>
    public int SectionCount => Count(RecordLayout.SectionCountOffset);

    /// <summary>Gets the path of the article, if it isn't in the shared text of the pack.</summary>
    public ReadOnlySpan<byte> Path => Html(SliceAt(RecordLayout.PathOffset));

    /// <summary>Gets the HTML of the title; empty if there is none.</summary>
    public ReadOnlySpan<byte> Title => Html(StringAt(0));

    /// <summary>Gets the HTML of the description; empty if there is none.</summary>
    public ReadOnlySpan<byte> Description => Html(StringAt(1));

    /// <summary>Gets the length of the body, with which the text begins.</summary>
    public int BodyLength => Count(RecordLayout.BodyLengthOffset);

    /// <summary>Returns the HTML of the heading of a section; empty if there is none.</summary>
    public ReadOnlySpan<byte> Heading(int section) => Html(StringAt(Headings + section));

    /// <summary>Returns the range of a section in the body, with the sections in it.</summary>
    public Slice Section(int section) => SliceAt(_sections + (section * RecordLayout.SectionLength));

    /// <summary>Returns the HTML in a range; empty if the locale lacks it.</summary>
    public ReadOnlySpan<byte> Html(Slice slice) => slice.Exists ? _text.Slice(slice.Start, slice.Length) : default;

    private Slice StringAt(int index) => SliceAt(RecordLayout.HeaderLength + (index * RecordLayout.StringLength));

    private Slice SliceAt(int position)
    {
        var start = BinaryPrimitives.ReadUInt32LittleEndian(_record.Slice(position));
        var length = BinaryPrimitives.ReadUInt16LittleEndian(_record.Slice(position + SliceLayout.LengthOffset)) & ~SliceLayout.IsPlain;
        return start == SliceLayout.Missing ? Slice.None
            : length < SliceLayout.IsLong ? new Slice((int)start, length)
            : new Slice(Long((int)start), Long((int)start + sizeof(uint)));
    }

    private int Long(int at) => (int)BinaryPrimitives.ReadUInt32LittleEndian(_text.Slice(at));

    private int Count(int offset) => (int)BinaryPrimitives.ReadUInt32LittleEndian(_record.Slice(offset));
}

using System.Buffers.Binary;
using System.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Reads a pack that <see cref="PackFile"/> has written, to write it again with other records.</summary>
internal sealed class PackParser
{
    private readonly string _locale;
    private readonly ulong _localeSum;
    private readonly Dictionary<(int Start, int Length), string> _sharedTexts = [];

    private PackParser(string locale, byte[] pack) => (_locale, Pack, _localeSum) = (locale, pack, Checksum.Of(PackHeader.NameOf(locale)));

    /// <summary>Gets the bytes that the header has for the name of the locale.</summary>
    public ReadOnlySpan<byte> Name => PackHeader.NameOf(_locale);

    /// <summary>Gets the bytes of the pack.</summary>
    public byte[] Pack { get; }

    /// <summary>Gets the tables, in the order of their offsets: the index, the records, the shared text, and others.</summary>
    public List<(uint Id, int Start, int Length)> Tables { get; } = [];

    /// <summary>Gets the offsets of the entries of the index.</summary>
    public IEnumerable<int> Rows => Enumerable.Range(0, Tables[0].Length / PackLayout.IndexEntryLength).Select(i => Tables[0].Start + (i * PackLayout.IndexEntryLength));

    /// <summary>Opens <paramref name="pack"/>; returns null if it isn't the pack of <paramref name="locale"/>, or its header is damaged.</summary>
    public static PackParser? Open(string locale, byte[] pack)
    {
        var parser = new PackParser(locale, pack);
        return parser.ReadDirectory() ? parser : null;
    }

    /// <summary>Returns the contents of the pack; null if it is damaged.</summary>
    public PackContent? Parse()
    {
        var entries = new List<PackEntry>(Tables[0].Length / PackLayout.IndexEntryLength);
        foreach (var row in Rows)
        {
            if (EntryAt(row) is not { } entry)
            {
                return null;
            }

            entries.Add(entry);
        }

        return new PackContent(_locale, entries, [.. Tables.Skip(3).Select(table => new SetTable(table.Id, Bytes(table.Start, table.Length).ToArray()))]);
    }

    /// <summary>Returns the hash of the path of the article at a row of the index.</summary>
    public ulong HashAt(int row) => U64(row);

    /// <summary>Returns the entry at a row of the index, with a copy of its record; null if it is damaged.</summary>
    public PackEntry? EntryAt(int row)
    {
        if (RecordAt(row) is not { } bytes)
        {
            return null;
        }

        var record = bytes.ToArray();
        var shared = SharedSlices(record).Select(slice => new SharedUse(slice.Position, SharedText(slice.Start, slice.Length))).ToList();
        return new PackEntry(HashAt(row), new PackedArticle(PathOf(record, shared), record, shared));
    }

    /// <summary>Returns the record at a row of the index; null if it is damaged.</summary>
    public ReadOnlyMemory<byte>? RecordAt(int row)
    {
        var start = (long)U32(row + PackLayout.IndexRecordOffset) * PackLayout.RecordAlignment;
        var length = U32(row + PackLayout.IndexRecordLengthOffset);
        if (start + length > Tables[1].Length)
        {
            return null;
        }

        ReadOnlyMemory<byte>? record = Pack.AsMemory(Tables[1].Start + (int)start, (int)length);
        return ChecksumOf(Bytes(row, PackLayout.IndexChecksumOffset), record.Value) == U64(row + PackLayout.IndexChecksumOffset) ? record : default;
    }

    /// <summary>Returns the checksum of a record with an entry; null if one of its slices isn't in the shared text.</summary>
    public ulong? ChecksumOf(ReadOnlySpan<byte> entry, ReadOnlyMemory<byte> record)
    {
        var sum = Checksum.Of(record.Span, Checksum.Of(entry, _localeSum));
        foreach (var (_, start, length) in SharedSlices(record))
        {
            if (start < 0 || start + length > Tables[2].Length)
            {
                return null;
            }

            sum = Checksum.Of(Bytes(Tables[2].Start + start, length), sum);
        }

        return sum;
    }

    private bool ReadDirectory()
    {
        if (Pack.Length < PackLayout.HeaderLength || U32(0) != PackLayout.Magic || BinaryPrimitives.ReadUInt16LittleEndian(Pack.AsSpan(PackLayout.VersionOffset)) != PackLayout.Version)
        {
            return false;
        }

        var end = PackHeader.LengthFor(BinaryPrimitives.ReadUInt16LittleEndian(Pack.AsSpan(PackLayout.TableCountOffset)));
        if (U64(PackLayout.LengthOffset) != (ulong)Pack.Length || end > Pack.Length
            || U64(PackLayout.ChecksumOffset) != Checksum.Of(Pack.AsSpan(PackLayout.CheckedOffset, end - PackLayout.CheckedOffset))
            || !Bytes(PackLayout.LocaleOffset, Pack[PackLayout.LocaleLengthOffset]).SequenceEqual(Name))
        {
            return false;
        }

        for (var row = PackLayout.HeaderLength; row < end; row += PackLayout.DirectoryEntryLength)
        {
            Tables.Add((U32(row), (int)U64(row + PackLayout.DirectoryTableOffset), (int)U64(row + PackLayout.DirectoryTableLengthOffset)));
        }

        return Tables.Count >= 3;
    }

    /// <summary>Returns the path of the article; empty if the locale lacks it. A record whose own text has the path doesn't share it.</summary>
    private static string PathOf(byte[] record, List<SharedUse> shared) =>
        record.Length < RecordLayout.HeaderLength ? string.Empty
        : shared.Count > 0 && shared[0].Position == RecordLayout.PathOffset ? shared[0].Text
        : Encoding.UTF8.GetString(new RecordTexts(record).Path.ToArray());

    private string SharedText(int start, int length)
    {
        if (!_sharedTexts.TryGetValue((start, length), out var text))
        {
            _sharedTexts.Add((start, length), text = Encoding.UTF8.GetString(Bytes(Tables[2].Start + start, length).ToArray()));
        }

        return text;
    }

    /// <summary>Returns the slices of the shared text in a record, in order. The start of one that is not in the record, which is damaged then, is negative.</summary>
    private static IEnumerable<(int Position, int Start, int Length)> SharedSlices(ReadOnlyMemory<byte> record)
    {
        foreach (var position in SharedRows(record))
        {
            if (position < 0 || position > record.Length - SliceLayout.Length)
            {
                yield return (position, -1, 0);
                yield break;
            }

            var start = BinaryPrimitives.ReadUInt32LittleEndian(record.Span.Slice(position));
            if (start != SliceLayout.Missing && (start & SliceLayout.IsShared) != 0)
            {
                yield return (position, (int)(start & ~SliceLayout.IsShared), BinaryPrimitives.ReadUInt16LittleEndian(record.Span.Slice(position + SliceLayout.LengthOffset)));
            }
        }
    }

    /// <summary>Returns the positions in a record at which slices of the shared text may be, in order: its path, the targets of links, and metadata.</summary>
    private static IEnumerable<int> SharedRows(ReadOnlyMemory<byte> record)
    {
        if (record.Length < RecordLayout.HeaderLength)
        {
            yield break;
        }

        yield return RecordLayout.PathOffset;
        var at = RecordLayout.HeaderLength + (Count(RecordLayout.StringCountOffset) * RecordLayout.StringLength) + (Count(RecordLayout.SectionCountOffset) * RecordLayout.SectionLength);
        for (var i = 0; i < Count(RecordLayout.LinkCountOffset); i++, at += RecordLayout.LinkLength)
        {
            yield return at + SliceLayout.Length;
        }

        for (var i = 0; i < Count(RecordLayout.MetadataCountOffset); i++, at += RecordLayout.MetadataLength)
        {
            yield return at;
            yield return at + SliceLayout.Length;
        }

        int Count(int offset) => (int)BinaryPrimitives.ReadUInt32LittleEndian(record.Span.Slice(offset));
    }

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(Pack.AsSpan(at));

    private ulong U64(int at) => BinaryPrimitives.ReadUInt64LittleEndian(Pack.AsSpan(at));

    private ReadOnlySpan<byte> Bytes(int start, int length) => Pack.AsSpan(start, length);
}

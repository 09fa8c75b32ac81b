using System.Buffers.Binary;
using System.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Reads the contents of a pack that <see cref="PackFile"/> has written, to write it again with other records.</summary>
internal sealed class PackParser
{
    private readonly byte[] _pack;
    private readonly Dictionary<(int Start, int Length), string> _sharedTexts = [];
    private readonly List<(uint Id, int Start, int Length)> _tables = [];

    private PackParser(byte[] pack) => _pack = pack;

    /// <summary>Returns the contents of <paramref name="pack"/>; null if it isn't the pack of <paramref name="locale"/>, or is damaged.</summary>
    public static PackContent? Parse(string locale, byte[] pack)
    {
        var parser = new PackParser(pack);
        return parser.ReadDirectory(locale) && parser.ReadEntries(locale) is { } entries
            ? new PackContent(locale, entries, [.. parser._tables.Skip(3).Select(table => new SetTable(table.Id, parser.Bytes(table.Start, table.Length).ToArray()))])
            : null;
    }

    private bool ReadDirectory(string locale)
    {
        if (_pack.Length < PackLayout.HeaderLength || U32(0) != PackLayout.Magic || BinaryPrimitives.ReadUInt16LittleEndian(_pack.AsSpan(PackLayout.VersionOffset)) != PackLayout.Version)
        {
            return false;
        }

        var name = PackHeader.NameOf(locale);
        var end = PackHeader.LengthFor(BinaryPrimitives.ReadUInt16LittleEndian(_pack.AsSpan(PackLayout.TableCountOffset)));
        if (U64(PackLayout.LengthOffset) != (ulong)_pack.Length || end > _pack.Length
            || U64(PackLayout.ChecksumOffset) != Checksum.Of(_pack.AsSpan(PackLayout.CheckedOffset, end - PackLayout.CheckedOffset))
            || !Bytes(PackLayout.LocaleOffset, _pack[PackLayout.LocaleLengthOffset]).SequenceEqual(name))
        {
            return false;
        }

        for (var row = PackLayout.HeaderLength; row < end; row += PackLayout.DirectoryEntryLength)
        {
            _tables.Add((U32(row), (int)U64(row + PackLayout.DirectoryTableOffset), (int)U64(row + PackLayout.DirectoryTableLengthOffset)));
        }

        return _tables.Count >= 3;
    }

    private List<PackEntry>? ReadEntries(string locale)
    {
        var (index, records) = (_tables[0], _tables[1]);
        var localeSum = Checksum.Of(PackHeader.NameOf(locale));
        var entries = new List<PackEntry>(index.Length / PackLayout.IndexEntryLength);
        for (var row = index.Start; row < index.Start + index.Length; row += PackLayout.IndexEntryLength)
        {
            var start = (long)U32(row + PackLayout.IndexRecordOffset) * PackLayout.RecordAlignment;
            var length = U32(row + PackLayout.IndexRecordLengthOffset);
            if (start + length > records.Length)
            {
                return null;
            }

            var record = Bytes(records.Start + (int)start, (int)length).ToArray();
            var sum = Checksum.Of(record, Checksum.Of(Bytes(row, PackLayout.IndexChecksumOffset), localeSum));
            if (SharedUses(record, ref sum) is not { } shared || sum != U64(row + PackLayout.IndexChecksumOffset))
            {
                return null;
            }

            entries.Add(new PackEntry(U64(row), new PackedArticle(PathOf(record, shared), record, shared)));
        }

        return entries;
    }

    /// <summary>Returns the path of the article; empty if the locale lacks it. A record whose own text has the path doesn't share it.</summary>
    private static string PathOf(byte[] record, List<SharedUse> shared) =>
        record.Length < RecordLayout.HeaderLength ? string.Empty
        : shared.Count > 0 && shared[0].Position == RecordLayout.PathOffset ? shared[0].Text
        : Encoding.UTF8.GetString(new RecordTexts(record).Path.ToArray());

    /// <summary>Returns the slices of a record that are in the shared text, and adds their texts to its checksum; null if one isn't there.</summary>
    private List<SharedUse>? SharedUses(byte[] record, ref ulong sum)
    {
        var uses = new List<SharedUse>();
        foreach (var position in SharedRows(record))
        {
            if (position < 0 || position > record.Length - SliceLayout.Length)
            {
                return null;
            }

            var start = BinaryPrimitives.ReadUInt32LittleEndian(record.AsSpan(position));
            if (start == SliceLayout.Missing || (start & SliceLayout.IsShared) == 0)
            {
                continue;
            }

            var place = ((int)(start & ~SliceLayout.IsShared), BinaryPrimitives.ReadUInt16LittleEndian(record.AsSpan(position + SliceLayout.LengthOffset)));
            if (place.Item1 + place.Item2 > _tables[2].Length)
            {
                return null;
            }

            var bytes = Bytes(_tables[2].Start + place.Item1, place.Item2);
            if (!_sharedTexts.TryGetValue(place, out var text))
            {
                _sharedTexts.Add(place, text = Encoding.UTF8.GetString(bytes.ToArray()));
            }

            sum = Checksum.Of(bytes, sum);
            uses.Add(new SharedUse(position, text));
        }

        return uses;
    }

    /// <summary>Returns the positions in a record at which slices of the shared text may be, in order: its path, the targets of links, and metadata.</summary>
    private static IEnumerable<int> SharedRows(byte[] record)
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

        int Count(int offset) => (int)BinaryPrimitives.ReadUInt32LittleEndian(record.AsSpan(offset));
    }

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_pack.AsSpan(at));

    private ulong U64(int at) => BinaryPrimitives.ReadUInt64LittleEndian(_pack.AsSpan(at));

    private ReadOnlySpan<byte> Bytes(int start, int length) => _pack.AsSpan(start, length);
}

using System.Buffers.Binary;

namespace TypedContent.Testing;

/// <summary>Finds the parts of a pack based only on docs/pack-format.md, and computes its checksums again after a change.</summary>
public sealed class PackParts(byte[] pack)
{
    private const int HeaderLength = 64;
    private const int RowLength = 20;
    private const int EntryLength = 24;

    // Rows of strings, sections, links, and metadata: their lengths, and the slices that they begin with.
    private static readonly (int Length, int Slices)[] s_rows = [(6, 1), (13, 2), (23, 3), (13, 2)];

    /// <summary>Gets the offset of the end of the directory.</summary>
    public int DirectoryEnd => HeaderLength + (RowLength * BinaryPrimitives.ReadUInt16LittleEndian(pack.AsSpan(6)));

    /// <summary>Gets the offsets of the entries of the index.</summary>
    public IReadOnlyList<int> Entries => [.. Enumerable.Range(0, Table(1).Length / EntryLength).Select(i => Table(1).Start + (i * EntryLength))];

    /// <summary>Gets the identifiers of the tables, in the order of the directory.</summary>
    public IReadOnlyList<int> TableIds => [.. Enumerable.Range(0, (DirectoryEnd - HeaderLength) / RowLength).Select(row => Number(HeaderLength + (row * RowLength)))];

    /// <summary>Returns the offset and the length of a table.</summary>
    public (int Start, int Length) Table(int id)
    {
        for (var row = HeaderLength; row < DirectoryEnd; row += RowLength)
        {
            if (Number(row) == id)
            {
                return (Number(row + 4), Number(row + 12));
            }
        }

        throw new ArgumentOutOfRangeException(nameof(id));
    }

    /// <summary>Returns the offset and the length of the record of an entry.</summary>
    public (int Start, int Length) Record(int entry) => (Table(2).Start + (Number(entry + 8) * 8), Number(entry + 12));

    /// <summary>Returns the offset of the text of a record.</summary>
    public int TextOf(int record) => StatesOf(record) + (pack[record + 42] == 4 ? (Number(record + 12) + 3) / 4 : 0);

    /// <summary>Returns the offset of the table of states of a record, if it has one.</summary>
    public int StatesOf(int record) =>
        Rows(record).Select(rows => rows.Start + (rows.Count * rows.Length)).Last() + (8 * Number(record + 28));

    /// <summary>Returns the offsets of the slices in a record, in the order of its bytes.</summary>
    public IReadOnlyList<int> Slices(int record) =>
    [
        record + 36,
        .. Rows(record).SelectMany(rows => Enumerable.Range(0, rows.Count)
            .SelectMany(row => Enumerable.Range(0, rows.Slices).Select(slice => rows.Start + (row * rows.Length) + (slice * 6)))),
    ];

    /// <summary>Returns the checksum that the entry of a record should have.</summary>
    public ulong ChecksumOf(int entry)
    {
        var (start, length) = Record(entry);
        var sum = PackChecksum.Of(pack.AsSpan(25, pack[24]));
        sum = PackChecksum.Of(pack.AsSpan(entry, 16), sum);
        sum = PackChecksum.Of(pack.AsSpan(start, length), sum);
        var shared = Table(3).Start;
        foreach (var slice in length == 8 ? [] : Slices(start))
        {
            var offset = BinaryPrimitives.ReadUInt32LittleEndian(pack.AsSpan(slice));
            if (offset >> 31 == 1 && offset != uint.MaxValue)
            {
                var size = BinaryPrimitives.ReadUInt16LittleEndian(pack.AsSpan(slice + 4)) & 0x7FFF;
                sum = PackChecksum.Of(pack.AsSpan(shared + (int)(offset & 0x7FFFFFFF), size), sum);
            }
        }

        return sum;
    }

    /// <summary>Returns the checksum that a table of the set as a whole should have.</summary>
    public ulong ChecksumOfTable(int id) =>
        PackChecksum.Of(pack.AsSpan(Table(id).Start + 8, Table(id).Length - 8), PackChecksum.Of(pack.AsSpan(25, pack[24])));

    /// <summary>Returns the checksum that the header should have.</summary>
    public ulong ChecksumOfHeader() => PackChecksum.Of(pack.AsSpan(16, DirectoryEnd - 16));

    /// <summary>Writes the checksum of the header.</summary>
    public void SealHeader() => BinaryPrimitives.WriteUInt64LittleEndian(pack.AsSpan(8), ChecksumOfHeader());

    /// <summary>Writes the checksum of the record of an entry.</summary>
    public void Seal(int entry) => BinaryPrimitives.WriteUInt64LittleEndian(pack.AsSpan(entry + 16), ChecksumOf(entry));

    private IEnumerable<(int Start, int Count, int Length, int Slices)> Rows(int record)
    {
        var start = record + 48;
        for (var table = 0; table < s_rows.Length; table++)
        {
            var count = Number(record + 12 + (4 * table));
            yield return (start, count, s_rows[table].Length, s_rows[table].Slices);
            start += count * s_rows[table].Length;
        }
    }

    private int Number(int at) => BinaryPrimitives.ReadInt32LittleEndian(pack.AsSpan(at));
}

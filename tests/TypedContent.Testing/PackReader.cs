using System.Buffers.Binary;
using System.Text;

namespace TypedContent.Testing;

/// <summary>Reads a pack based only on docs/pack-format.md. Fails if the pack deviates from it.</summary>
public sealed class PackReader
{
    private readonly byte[] _pack;
    private readonly PackParts _parts;

    public PackReader(byte[] pack)
    {
        _pack = pack;
        _parts = new PackParts(pack);
        Assert.Equal("TCPK", Encoding.ASCII.GetString(pack, 0, 4));
        Assert.Equal(4, U16(4));
        Assert.Equal(_parts.ChecksumOfHeader(), U64(8));
        Assert.Equal((ulong)pack.Length, U64(16));
        Assert.All(pack.Skip(25 + pack[24]).Take(39 - pack[24]), padding => Assert.Equal(0, padding));
        Locale = Encoding.UTF8.GetString(pack, 25, pack[24]);
        AssertTablesFillThePack();
        Assert.Equal(_parts.Entries.Select(U64).Order(), _parts.Entries.Select(U64));
        Assert.All(_parts.Entries, entry => Assert.Equal(_parts.ChecksumOf(entry), U64(entry + 16)));
        Records = [.. _parts.Entries.Where(entry => _parts.Record(entry).Length > 8).Select(ReadRecord)];
        Lacking = _parts.Entries.Where(entry => _parts.Record(entry).Length == 8).ToDictionary(U64, entry => U64(_parts.Record(entry).Start));
    }

    public string Locale { get; }

    public IReadOnlyList<PackedRecord> Records { get; }

    /// <summary>Gets the member hashes of the articles that the locale lacks, by the hashes of their paths.</summary>
    public IReadOnlyDictionary<ulong, ulong> Lacking { get; }

    public PackedRecord this[string path] => Records.Single(record => record.Path == path);

    /// <summary>Returns the hash of a path.</summary>
    public static ulong Hash(string path) =>
        Encoding.UTF8.GetBytes(path).Aggregate(14695981039346656037, (hash, b) => unchecked((hash ^ b) * 1099511628211));

    private void AssertTablesFillThePack()
    {
        var end = _parts.DirectoryEnd;
        Assert.Equal([1, 2, 3], _parts.TableIds.Take(3));
        foreach (var id in _parts.TableIds)
        {
            var (start, length) = _parts.Table(id);
            Assert.Equal(end, start);
            end += length;
            Assert.True(id < 16 || U64(start) == _parts.ChecksumOfTable(id), $"The checksum of table {id} is wrong.");
        }

        Assert.Equal(_pack.Length, end);
    }

    private PackedRecord ReadRecord(int entry)
    {
        var (at, length) = _parts.Record(entry);
        var shared = _parts.Table(3);
        Assert.InRange(at, _parts.Table(2).Start, shared.Start - length);
        Assert.Equal(0, length % 8);
        var counts = Enumerable.Range(0, 5).Select(i => (int)U32(at + 12 + (4 * i))).ToArray();
        int[] sizes = [6, 13, 23, 13, 8];
        var tables = sizes.Select((_, i) => at + 48 + Enumerable.Range(0, i).Sum(j => sizes[j] * counts[j])).ToArray();
        var states = at + 48 + sizes.Zip(counts, (size, count) => size * count).Sum();
        var text = states + (U16(at + 42) == 4 ? (counts[0] + 3) / 4 : 0);
        var (body, blob) = ((int)U32(at + 32), (int)U32(at + 44));
        Assert.InRange(blob, body, length - (text - at));
        Assert.InRange(length - (text - at) - blob, 0, 7);

        var record = new PackedRecord
        {
            Hash = U64(entry),
            Checksum = U64(entry + 16),
            MemberHash = U64(at),
            IsSource = U32(at + 8) == 1,
            Path = Slice(at + 36)!,
            Body = Text(0, (uint)body)!,
            Strings = [.. Rows(0).Select(String)],
            States = [.. Enumerable.Range(0, counts[0]).Select(State)],
            Sections = [.. Rows(1).Select(row => (Slice(row), Slice(row + 6)!, _pack[row + 12]))],
            Links = [.. Rows(2).Select(row => new PackedLink(Slice(row), Slice(row + 6)!, Slice(row + 12)!, _pack[row + 18], (int)U32(row + 19)))],
            Metadata = [.. Rows(3).Select(row => (Slice(row)!, _pack[row + 12], Slice(row + 6)!))],
            Destinations = [.. Rows(4).Select(row => ((int)U32(row), Value(text + (int)U32(row)), (int)U32(row + 4)))],
        };
        Assert.Equal(record.Hash, Hash(record.Path));
        Assert.InRange(U16(at + 42), 0, 4);
        Assert.Equal(U16(at + 42) == 4, record.States.Where((_, i) => record.Strings[i] is not null).Distinct().Count() > 1);
        Assert.Equal(record.Destinations.Select(destination => destination.Offset).Order(), record.Destinations.Select(destination => destination.Offset));
        Assert.All(record.Destinations, destination => Assert.InRange(destination.Link, 0, counts[2] - 1));
        return record;

        IEnumerable<int> Rows(int table) => Enumerable.Range(0, counts[table]).Select(i => tables[table] + (i * sizes[table]));

        int State(int text) => U16(at + 42) is var state and < 4 ? state : (_pack[states + (text / 4)] >> (text % 4 * 2)) & 3;

        string? String(int row)
        {
            var value = Slice(row);
            Assert.True(value is null || (U16(row + 4) >> 15 == 1) == (value.AsSpan().IndexOfAny('<', '&', '\n') < 0), value);
            return value;
        }

        string? Slice(int row)
        {
            var (offset, size) = (U32(row), U16(row + 4) & 0x7FFFu);
            if (offset == uint.MaxValue)
            {
                return null;
            }

            if (size < 0x7FFF)
            {
                return Text(offset, size);
            }

            var place = text + (int)offset;
            Assert.InRange(offset + 8, 0u, (uint)blob);
            Assert.InRange(U32(place + 4), 0x7FFFu, uint.MaxValue);
            return Text(U32(place), U32(place + 4));
        }

        string Text(uint offset, uint size)
        {
            var isShared = offset >> 31 == 1;
            offset &= 0x7FFFFFFF;
            Assert.InRange(offset + size, 0u, isShared ? (uint)shared.Length : (uint)blob);
            return Utf8((isShared ? shared.Start : text) + (int)offset, (int)size);
        }
    }

    private string Value(int at) => Utf8(at, _pack.AsSpan(at).IndexOf((byte)'"'));

    private string Utf8(int at, int length) => new UTF8Encoding(false, true).GetString(_pack, at, length);

    private ushort U16(int at) => BinaryPrimitives.ReadUInt16LittleEndian(_pack.AsSpan(at));

    private uint U32(int at) => BinaryPrimitives.ReadUInt32LittleEndian(_pack.AsSpan(at));

    private ulong U64(int at) => BinaryPrimitives.ReadUInt64LittleEndian(_pack.AsSpan(at));
}

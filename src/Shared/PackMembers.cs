using System.Buffers.Binary;

namespace TypedContent.Shared;

/// <summary>Compares the members that packs were made for. It reads only the index and the member hashes, and checks no checksums.</summary>
internal static class PackMembers
{
    /// <summary>Determines whether two packs list the same articles with the same members, so that one can replace the other.</summary>
    /// <returns><see langword="true"/> if they do; <see langword="false"/> if they don't, or if one is damaged.</returns>
    internal static bool AreSame(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        ReadOnlySpan<byte> leftIndex = Table(left, PackLayout.IndexTable);
        ReadOnlySpan<byte> rightIndex = Table(right, PackLayout.IndexTable);
        ReadOnlySpan<byte> leftRecords = Table(left, PackLayout.RecordTable);
        ReadOnlySpan<byte> rightRecords = Table(right, PackLayout.RecordTable);
        if (leftIndex.IsEmpty || leftIndex.Length != rightIndex.Length)
        {
            return false;
        }

        for (int at = 0; at + PackLayout.IndexEntryLength <= leftIndex.Length; at += PackLayout.IndexEntryLength)
        {
            ReadOnlySpan<byte> leftEntry = leftIndex.Slice(at, PackLayout.IndexEntryLength);
            ReadOnlySpan<byte> rightEntry = rightIndex.Slice(at, PackLayout.IndexEntryLength);
            if (!leftEntry.Slice(0, sizeof(ulong)).SequenceEqual(rightEntry.Slice(0, sizeof(ulong))) ||
                MemberHash(leftEntry, leftRecords) is not { } hash || hash != MemberHash(rightEntry, rightRecords))
            {
                return false;
            }
        }

        return true;
    }

    private static ulong? MemberHash(ReadOnlySpan<byte> entry, ReadOnlySpan<byte> records)
    {
        ulong at = (BinaryPrimitives.ReadUInt32LittleEndian(entry.Slice(PackLayout.IndexRecordOffset)) * (ulong)PackLayout.RecordAlignment) + RecordLayout.MemberHashOffset;
        return at + sizeof(ulong) <= (ulong)records.Length ? BinaryPrimitives.ReadUInt64LittleEndian(records.Slice((int)at)) : null;
    }

    private static ReadOnlySpan<byte> Table(ReadOnlySpan<byte> pack, uint id)
    {
        int count = pack.Length < PackLayout.HeaderLength ? 0 : BinaryPrimitives.ReadUInt16LittleEndian(pack.Slice(PackLayout.TableCountOffset));
        for (int row = PackLayout.HeaderLength; count > 0 && row + PackLayout.DirectoryEntryLength <= pack.Length; row += PackLayout.DirectoryEntryLength, count--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(pack.Slice(row)) == id)
            {
                ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(pack.Slice(row + PackLayout.DirectoryTableOffset));
                ulong length = BinaryPrimitives.ReadUInt64LittleEndian(pack.Slice(row + PackLayout.DirectoryTableLengthOffset));
                bool isInside = offset <= (ulong)pack.Length && length <= (ulong)pack.Length - offset;
                return isInside ? pack.Slice((int)offset, (int)length) : default;
            }
        }

        return default;
    }
}

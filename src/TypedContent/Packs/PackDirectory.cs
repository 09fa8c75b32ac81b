using System.Buffers.Binary;
using TypedContent.Shared;
using TypedContent.Text;

namespace TypedContent.Packs;

/// <summary>Represents the header of a pack and the directory of its tables, which are checked when the pack is opened.</summary>
internal readonly unsafe struct PackDirectory
{
    internal readonly PackTable Index;
    internal readonly PackTable Records;
    internal readonly PackTable SharedText;

    /// <summary>The checksum of the name of the locale, which those of records continue.</summary>
    internal readonly ulong LocaleChecksum;

    /// <exception cref="ContentPackException">The header or the directory is damaged, or of another locale or version.</exception>
    internal PackDirectory(PackMemory pack, string locale, string packName)
    {
        ReadOnlySpan<byte> bytes = pack.Bytes;
        if (bytes.Length < PackLayout.HeaderLength || BinaryPrimitives.ReadUInt32LittleEndian(bytes) != PackLayout.Magic)
        {
            throw PackError.Damaged(packName, "it has no header");
        }

        ushort version = BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(PackLayout.VersionOffset));
        if (version != PackLayout.Version)
        {
            throw PackError.Version(packName, version);
        }

        if (BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(PackLayout.LengthOffset)) != (ulong)bytes.Length)
        {
            throw PackError.Damaged(packName, "it is not as long as it should be");
        }

        ushort count = BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(PackLayout.TableCountOffset));
        int end = PackLayout.HeaderLength + (count * PackLayout.DirectoryEntryLength);
        if (end > bytes.Length || BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(PackLayout.ChecksumOffset)) !=
            Checksum.Of(pack.Start + PackLayout.CheckedOffset, (uint)(end - PackLayout.CheckedOffset)))
        {
            throw PackError.Damaged(packName, "the checksum of its header is wrong");
        }

        int nameLength = Math.Min((int)bytes[PackLayout.LocaleLengthOffset], PackLayout.MaxLocaleLength);
        string name = Utf8Text.GetString(bytes.Slice(PackLayout.LocaleOffset, nameLength));
        if (!string.Equals(name, locale, StringComparison.OrdinalIgnoreCase))
        {
            throw PackError.Damaged(packName, $"it is of another locale, '{name}'");
        }

        LocaleChecksum = Checksum.Of(pack.Start + PackLayout.LocaleOffset, (uint)nameLength);
        var free = (ulong)end;
        for (int row = PackLayout.HeaderLength; row < end; row += PackLayout.DirectoryEntryLength)
        {
            ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(row + PackLayout.DirectoryTableOffset));
            ulong length = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(row + PackLayout.DirectoryTableLengthOffset));
            if (offset < free || offset > (ulong)bytes.Length || length > (ulong)bytes.Length - offset)
            {
                throw PackError.Damaged(packName, "a table overlaps another or lies outside of it");
            }

            free = offset + length;
            var table = new PackTable(pack.Start + offset, (uint)length);
            switch (BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(row)))
            {
                case PackLayout.IndexTable:
                    Index = First(Index, table, packName);
                    break;
                case PackLayout.RecordTable:
                    Records = First(Records, table, packName);
                    break;
                case PackLayout.SharedTextTable:
                    SharedText = First(SharedText, table, packName);
                    break;
            }
        }

        if (Index.Start is null || Records.Start is null || SharedText.Start is null)
        {
            throw PackError.Damaged(packName, "it lacks a table");
        }
    }

    /// <summary>Returns a table that only some packs have, of a pack whose directory was checked; the default value if the pack lacks it.</summary>
    internal static PackTable Find(PackMemory pack, uint id)
    {
        ReadOnlySpan<byte> bytes = pack.Bytes;
        int row = PackLayout.HeaderLength;
        for (int left = BinaryPrimitives.ReadUInt16LittleEndian(bytes.Slice(PackLayout.TableCountOffset)); left > 0; left--)
        {
            if (BinaryPrimitives.ReadUInt32LittleEndian(bytes.Slice(row)) == id)
            {
                ulong offset = BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(row + PackLayout.DirectoryTableOffset));
                return new PackTable(pack.Start + offset, (uint)BinaryPrimitives.ReadUInt64LittleEndian(bytes.Slice(row + PackLayout.DirectoryTableLengthOffset)));
            }

            row += PackLayout.DirectoryEntryLength;
        }

        return default;
    }

    private static PackTable First(PackTable known, PackTable table, string packName) =>
        known.Start is null ? table : throw PackError.Damaged(packName, "it has a table twice");
}

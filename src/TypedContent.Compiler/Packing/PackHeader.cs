using System.Buffers.Binary;
using System.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes the header and the directory of a pack. docs/pack-format.md describes the layout.</summary>
internal static class PackHeader
{
    /// <summary>Returns the length of the header and of a directory of some tables.</summary>
    public static int LengthFor(int tables) => PackLayout.HeaderLength + (tables * PackLayout.DirectoryEntryLength);

    /// <summary>Returns the bytes that the header has for the name of a locale, without zeros at their end.</summary>
    public static ReadOnlySpan<byte> NameOf(string locale)
    {
        var name = Encoding.UTF8.GetBytes(locale);
        return name.AsSpan(0, Math.Min(name.Length, PackLayout.MaxLocaleLength));
    }

    /// <summary>Writes to the start of <paramref name="pack"/>. Each table extends to the next one, and the last to the end.</summary>
    public static void Write(Span<byte> pack, ReadOnlySpan<byte> locale, params ReadOnlySpan<(uint Id, int Start)> tables)
    {
        BinaryPrimitives.WriteUInt32LittleEndian(pack, PackLayout.Magic);
        BinaryPrimitives.WriteUInt16LittleEndian(pack.Slice(PackLayout.VersionOffset), PackLayout.Version);
        BinaryPrimitives.WriteUInt16LittleEndian(pack.Slice(PackLayout.TableCountOffset), (ushort)tables.Length);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(PackLayout.LengthOffset), (ulong)pack.Length);
        pack[PackLayout.LocaleLengthOffset] = (byte)locale.Length;
        locale.CopyTo(pack.Slice(PackLayout.LocaleOffset));
        for (var i = 0; i < tables.Length; i++)
        {
            var end = i + 1 < tables.Length ? tables[i + 1].Start : pack.Length;
            var row = pack.Slice(LengthFor(i), PackLayout.DirectoryEntryLength);
            BinaryPrimitives.WriteUInt32LittleEndian(row, tables[i].Id);
            BinaryPrimitives.WriteUInt64LittleEndian(row.Slice(PackLayout.DirectoryTableOffset), (ulong)tables[i].Start);
            BinaryPrimitives.WriteUInt64LittleEndian(row.Slice(PackLayout.DirectoryTableLengthOffset), (ulong)(end - tables[i].Start));
        }

        var covered = pack.Slice(0, LengthFor(tables.Length)).Slice(PackLayout.CheckedOffset);
        BinaryPrimitives.WriteUInt64LittleEndian(pack.Slice(PackLayout.ChecksumOffset), Checksum.Of(covered));
    }
}

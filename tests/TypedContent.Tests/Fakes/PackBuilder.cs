using System.Text;

namespace TypedContent.Tests.Fakes;

/// <summary>Builds a pack based only on docs/pack-format.md, without code of the product.</summary>
internal static class PackBuilder
{
    internal const uint IndexTable = 1;
    internal const uint RecordTable = 2;
    internal const uint SharedTextTable = 3;

    private const int DirectoryEntryLength = 20;

    internal static byte[] Build(string locale, params PackArticle[] articles) =>
        Sealed(Assemble(locale, [.. Tables(articles)]));

    /// <summary>Returns the tables of a pack. The checksums of the records are not yet in the index.</summary>
    internal static List<(uint Id, byte[] Bytes)> Tables(params PackArticle[] articles)
    {
        using var records = new MemoryStream();
        var shared = new TextBuilder(0x80000000);
        using var index = new MemoryStream();
        using var indexWriter = new BinaryWriter(index);
        foreach (PackArticle article in articles.OrderBy(article => PackReader.Hash(article.Path)))
        {
            byte[] record = RecordBuilder.Build(article, shared);
            indexWriter.Write(PackReader.Hash(article.Path));
            indexWriter.Write((uint)(records.Length / 8));
            indexWriter.Write((uint)record.Length);
            indexWriter.Write(0ul);
            records.Write(record);
            records.Write(new byte[(8 - (record.Length % 8)) % 8]);
        }

        return [(IndexTable, index.ToArray()), (RecordTable, records.ToArray()), (SharedTextTable, shared.ToArray())];
    }

    /// <summary>Returns the pack that consists of some tables, in this order, with the checksum of its header.</summary>
    internal static byte[] Assemble(string locale, params (uint Id, byte[] Bytes)[] tables)
    {
        using var pack = new MemoryStream();
        using var writer = new BinaryWriter(pack);
        byte[] name = Encoding.UTF8.GetBytes(locale);
        writer.Write("TCPK"u8);
        writer.Write((ushort)4);
        writer.Write((ushort)tables.Length);
        writer.Write(0ul);
        int start = 64 + (DirectoryEntryLength * tables.Length);
        writer.Write((ulong)(start + tables.Sum(table => table.Bytes.Length)));
        writer.Write((byte)name.Length);
        Array.Resize(ref name, 39);
        writer.Write(name);
        foreach ((uint id, byte[] bytes) in tables)
        {
            writer.Write(id);
            writer.Write((ulong)start);
            writer.Write((ulong)bytes.Length);
            start += bytes.Length;
        }

        foreach ((uint _, byte[] bytes) in tables)
        {
            writer.Write(bytes);
        }

        byte[] assembled = pack.ToArray();
        new PackParts(assembled).SealHeader();
        return assembled;
    }

    /// <summary>Writes the checksums of the header and the records, and returns the pack.</summary>
    internal static byte[] Sealed(byte[] pack)
    {
        var parts = new PackParts(pack);
        parts.SealHeader();
        foreach (int entry in parts.Entries)
        {
            parts.Seal(entry);
        }

        return pack;
    }
}

using System.Buffers.Binary;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes packs. docs/pack-format.md describes the layout.</summary>
internal static class PackFile
{
    private const int TableCount = 3;

    /// <summary>Returns the bytes of a pack.</summary>
    public static byte[] Write(PackContent content)
    {
        var (sorted, tables) = (content.Entries, content.Tables);
        var shared = new TextBlob(new Utf8Buffer());
        foreach (var (_, article) in sorted)
        {
            Resolve(article, shared);
        }

        var index = PackHeader.LengthFor(TableCount + tables.Count);
        var records = index + (PackLayout.IndexEntryLength * sorted.Count);
        var text = checked((int)(records + sorted.Sum(entry => (long)entry.Article.Record.Length)));
        var starts = new List<(uint Id, int Start)> { (PackLayout.IndexTable, index), (PackLayout.RecordTable, records), (PackLayout.SharedTextTable, text) };
        var end = checked(text + shared.Bytes.Length);
        foreach (var table in tables)
        {
            starts.Add((table.Id, end));
            end = checked(end + table.Bytes.Length);
        }

        var pack = new byte[end];
        var name = PackHeader.NameOf(content.Locale);
        PackHeader.Write(pack, name, [.. starts]);
        shared.Bytes.Written.CopyTo(pack.AsSpan(text));
        for (var i = 0; i < tables.Count; i++)
        {
            tables[i].Bytes.CopyTo(pack, starts[TableCount + i].Start);
        }

        var (entryAt, recordAt, localeSum) = (index, records, Checksum.Of(name));
        foreach (var (hash, article) in sorted)
        {
            var entry = pack.AsSpan(entryAt, PackLayout.IndexEntryLength);
            BinaryPrimitives.WriteUInt64LittleEndian(entry, hash);
            BinaryPrimitives.WriteUInt32LittleEndian(
                entry.Slice(PackLayout.IndexRecordOffset), (uint)((recordAt - records) / PackLayout.RecordAlignment));
            BinaryPrimitives.WriteUInt32LittleEndian(entry.Slice(PackLayout.IndexRecordLengthOffset), (uint)article.Record.Length);
            var sum = Checksum.Of(entry.Slice(0, PackLayout.IndexChecksumOffset), localeSum);
            BinaryPrimitives.WriteUInt64LittleEndian(entry.Slice(PackLayout.IndexChecksumOffset), ChecksumOf(article, shared, sum));
            article.Record.CopyTo(pack, recordAt);
            entryAt += PackLayout.IndexEntryLength;
            recordAt += article.Record.Length;
        }

        return pack;
    }

    /// <summary>Adds the shared texts of an article and writes their places to its record.</summary>
    /// <remarks>Articles are resolved in sorted order, so that the shared text doesn't depend on the order in which they were built.</remarks>
    private static void Resolve(PackedArticle article, TextBlob shared)
    {
        foreach (var (position, text) in article.Shared)
        {
            var (start, length) = shared.Add(text, Slice.None);
            BinaryPrimitives.WriteUInt32LittleEndian(article.Record.AsSpan(position), (uint)start | SliceLayout.IsShared);
            BinaryPrimitives.WriteUInt16LittleEndian(article.Record.AsSpan(position + SliceLayout.LengthOffset), (ushort)length);
        }
    }

    /// <summary>Returns the checksum of a record and of the shared texts that it uses, continuing that of its entry.</summary>
    private static ulong ChecksumOf(PackedArticle article, TextBlob shared, ulong entry) => article.Shared.Aggregate(
        Checksum.Of(article.Record, entry), (sum, use) => Checksum.Of(shared.Bytes[shared.Add(use.Text, Slice.None)], sum));
}

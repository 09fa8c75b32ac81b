using System.Buffers.Binary;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Shared;

namespace TypedContent.Compiler.Packing;

/// <summary>Writes records to a pack. docs/pack-format.md describes the layout.</summary>
internal static class PackFile
{
    private const int TableCount = 3;

    /// <summary>Returns the bytes of the pack of <paramref name="locale"/>.</summary>
    public static byte[] Write(string locale, IEnumerable<PackedArticle> articles)
    {
        var sorted = articles
            .Select(article => (Hash: PathHash.Of(article.Path), Article: article))
            .OrderBy(entry => entry.Hash).ThenBy(entry => entry.Article.Path, StringComparer.Ordinal).ToList();
        var shared = new TextBlob(new Utf8Buffer());
        foreach (var (_, article) in sorted)
        {
            Resolve(article, shared);
        }

        var index = PackHeader.LengthFor(TableCount);
        var records = index + (PackLayout.IndexEntryLength * sorted.Count);
        var text = checked((int)(records + sorted.Sum(entry => (long)entry.Article.Record.Length)));
        var pack = new byte[text + (long)shared.Bytes.Length];
        var name = PackHeader.NameOf(locale);
        PackHeader.Write(pack, name, (PackLayout.IndexTable, index), (PackLayout.RecordTable, records), (PackLayout.SharedTextTable, text));
        shared.Bytes.Written.CopyTo(pack.AsSpan(text));
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

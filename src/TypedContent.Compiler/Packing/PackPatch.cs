using System.Buffers.Binary;
using TypedContent.Shared;
using TypedContent.Shared.Search;

namespace TypedContent.Compiler.Packing;

/// <summary>Replaces records of a pack whose shared text stays as it is, so that the records of other articles are copied without being read.</summary>
internal static class PackPatch
{
    /// <summary>
    /// Returns the pack with these records: its own bytes if it has them, and null if it is damaged or other parts of it change as well.
    /// </summary>
    public static byte[]? Apply(PackParser pack, IReadOnlyCollection<PackedArticle> articles)
    {
        var rows = pack.Rows.ToLookup(pack.HashAt);
        var records = new Dictionary<int, byte[]>();
        foreach (var article in articles)
        {
            var row = rows[PathHash.Of(article.Path)].ToList();
            if (row.Count != 1 || pack.EntryAt(row[0])?.Article is not { } known || !known.Shared.Select(use => use.Text).SequenceEqual(article.Shared.Select(use => use.Text)))
            {
                return null;
            }

            var record = Settle(article, known);
            if (!record.AsSpan().SequenceEqual(known.Record))
            {
                records.Add(row[0], record);
            }
        }

        return records.Count == 0 ? pack.Pack
            : pack.Tables.Exists(table => table.Id == SearchLayout.Table) ? null
            : Write(pack, records);
    }

    /// <summary>Returns a record with the places of its shared texts, which are those of the record that it replaces.</summary>
    private static byte[] Settle(PackedArticle article, PackedArticle known)
    {
        var record = article.Record.AsSpan().ToArray();
        for (var i = 0; i < article.Shared.Count; i++)
        {
            known.Record.AsSpan(known.Shared[i].Position, SliceLayout.Length).CopyTo(record.AsSpan(article.Shared[i].Position));
        }

        return record;
    }

    private static byte[]? Write(PackParser pack, Dictionary<int, byte[]> records)
    {
        var (start, length) = (pack.Tables[1].Start, pack.Tables[1].Length);
        var growth = records.Sum(record => record.Value.Length - (int)BinaryPrimitives.ReadUInt32LittleEndian(pack.Pack.AsSpan(record.Key + PackLayout.IndexRecordLengthOffset)));
        var output = new byte[checked(pack.Pack.Length + growth)];
        pack.Pack.AsSpan(0, start).CopyTo(output);
        pack.Pack.AsSpan(start + length).CopyTo(output.AsSpan(start + length + growth));
        PackHeader.Write(output, pack.Name, [.. pack.Tables.Select(table => (table.Id, table.Start > start ? table.Start + growth : table.Start))]);
        var at = start;
        foreach (var row in pack.Rows)
        {
            if (pack.RecordAt(row) is not { } known)
            {
                return null;
            }

            var record = records.TryGetValue(row, out var other) ? other : known;
            var entry = output.AsSpan(row, PackLayout.IndexEntryLength);
            record.Span.CopyTo(output.AsSpan(at));
            BinaryPrimitives.WriteUInt32LittleEndian(entry.Slice(PackLayout.IndexRecordOffset), (uint)((at - start) / PackLayout.RecordAlignment));
            BinaryPrimitives.WriteUInt32LittleEndian(entry.Slice(PackLayout.IndexRecordLengthOffset), (uint)record.Length);
            BinaryPrimitives.WriteUInt64LittleEndian(entry.Slice(PackLayout.IndexChecksumOffset), pack.ChecksumOf(entry.Slice(0, PackLayout.IndexChecksumOffset), record)!.Value);
            at += record.Length;
        }

        return output;
    }
}

using TypedContent.Packs;
using TypedContent.Shared;

namespace TypedContent.Metadata;

/// <summary>Holds the decoded front matter of a record. It has a few dozen entries at most, so that a linear search is enough.</summary>
internal sealed class MetadataTable(string[] keys, string[][] values)
{
    internal static MetadataTable Empty { get; } = new([], []);

    internal IReadOnlyList<string> Keys { get; } = Array.AsReadOnly(keys);

    internal static MetadataTable Read(PackRecord record)
    {
        var keys = new List<string>();
        var values = new List<List<string>>();
        for (int i = 0; i < record.MetadataCount; i++)
        {
            MetadataEntry entry = record.Metadata(i);
            string key = record.GetString(entry.Key);
            int at = keys.IndexOf(key);
            if (at < 0)
            {
                at = keys.Count;
                keys.Add(key);
                values.Add([]);
            }

            if (entry.Form != MetadataEntryForm.EmptyList)
            {
                values[at].Add(record.GetString(entry.Value));
            }
        }

        return new MetadataTable([.. keys], values.ConvertAll(static list => list.ToArray()).ToArray());
    }

    /// <summary>Returns the items of a list or the one value of a scalar, or <see langword="null"/> if there is no such key.</summary>
    internal string[]? Find(string key)
    {
        int at = Array.IndexOf(keys, key);
        return at < 0 ? null : values[at];
    }
}

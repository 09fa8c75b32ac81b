using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Represents a front matter entry with the positions of its key and its value in the file.</summary>
public sealed record FrontMatterEntry(MetadataEntry Entry, FileSpan KeySpan, FileSpan ValueSpan)
{
    /// <summary>Gets the positions of the values of a list; empty for one value.</summary>
    public EquatableArray<FileSpan> Items { get; init; } = [];
}

/// <summary>Represents the front matter of an article, and the offset at which the body begins.</summary>
public sealed record FrontMatter(IReadOnlyList<FrontMatterEntry> Entries, int BodyStart)
{
    /// <summary>Gets the keys that have keys in place of a value.</summary>
    public IReadOnlyList<MetadataMapping> Mappings { get; init; } = [];

    /// <summary>Gets the locale that the front matter states, in the usual spelling; null if there is none.</summary>
    public string? StatedLocale => ValueOf(MetadataKeys.Locale) is { Length: > 0 } stated ? LocaleName.Normalize(stated) : null;

    /// <summary>Returns the value of <paramref name="key"/>; empty if there is none.</summary>
    public string ValueOf(string key) => Find(key)?.Entry.Value ?? string.Empty;

    /// <summary>Returns the entry with the key <paramref name="key"/>; null if there is none.</summary>
    public FrontMatterEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Entry.Key == key)
            {
                return entry;
            }
        }

        return null;
    }
}

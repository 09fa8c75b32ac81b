using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>A front matter entry with the place of its key and its value in the file.</summary>
public sealed record FrontMatterEntry(MetadataEntry Entry, FileSpan KeySpan, FileSpan ValueSpan);

/// <summary>The YAML head of an article, and where the body begins.</summary>
public sealed record FrontMatter(IReadOnlyList<FrontMatterEntry> Entries, int BodyStart)
{
    /// <summary>Gets the locale that it states, in the usual spelling; null for none.</summary>
    public string? StatedLocale => ValueOf(MetadataKeys.Locale) is { Length: > 0 } stated ? LocaleName.Normalize(stated) : null;

    /// <summary>Returns the value of <paramref name="key"/>; empty where there is none.</summary>
    public string ValueOf(string key) => Find(key)?.Entry.Value ?? string.Empty;

    /// <summary>The entry called <paramref name="key"/>, or null.</summary>
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

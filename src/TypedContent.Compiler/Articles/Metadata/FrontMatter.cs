using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>A front matter entry with the place of its key and its value in the file.</summary>
public sealed record FrontMatterEntry(MetadataEntry Entry, FileSpan KeySpan, FileSpan ValueSpan);

/// <summary>The YAML head of an article, and where the body begins.</summary>
public sealed record FrontMatter(IReadOnlyList<FrontMatterEntry> Entries, int BodyStart)
{
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

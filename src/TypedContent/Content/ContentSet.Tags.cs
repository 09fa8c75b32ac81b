using System.Collections.ObjectModel;
using TypedContent.Content;

namespace TypedContent;

/// <content>Provides the tags of the articles.</content>
public abstract partial class ContentSet
{
    private TagIndex? _tags;

    /// <summary>Gets the tags, each with its articles, sorted. They are the values of <c>tags</c> in front matter.</summary>
    /// <value>
    /// The tags of the first file of each article: that of the source locale, if there is one. Case doesn't matter: a tag is as its first article writes it.
    /// </value>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    /// <example>
    /// <code>
    /// foreach (Article article in Articles.Tags["billing"])
    ///     Console.WriteLine(article.Title);
    /// </code>
    /// </example>
    public IReadOnlyDictionary<string, IReadOnlyList<Article>> Tags
    {
        get
        {
            // A set whose pack is replaced has other tags from then on.
            ContentSnapshot[] snapshots = ReadSnapshots();
            if (_tags is { } known && known.Snapshots.SequenceEqual(snapshots))
            {
                return known.Tags;
            }

            var tags = new TagIndex(snapshots, ReadTags());
            _tags = tags;
            return tags.Tags;
        }
    }

    /// <summary>Returns the packs of the set, as they are now.</summary>
    private protected virtual ContentSnapshot[] ReadSnapshots() => [Snapshot];

    private ReadOnlyDictionary<string, IReadOnlyList<Article>> ReadTags()
    {
        var tags = new SortedDictionary<string, IReadOnlyList<Article>>(StringComparer.OrdinalIgnoreCase);
        var tagged = Articles.SelectMany(static article => article.TagsOfFirstFile.Select(tag => (Tag: tag, Article: article)));
        foreach (IGrouping<string, (string Tag, Article Article)> tag in tagged.GroupBy(static pair => pair.Tag, StringComparer.OrdinalIgnoreCase))
        {
            tags.Add(tag.Key, Array.AsReadOnly(tag.Select(static pair => pair.Article).Distinct().ToArray()));
        }

        return new ReadOnlyDictionary<string, IReadOnlyList<Article>>(tags);
    }

    private sealed class TagIndex(ContentSnapshot[] snapshots, IReadOnlyDictionary<string, IReadOnlyList<Article>> tags)
    {
        internal ContentSnapshot[] Snapshots => snapshots;

        internal IReadOnlyDictionary<string, IReadOnlyList<Article>> Tags => tags;
    }
}

using System.Collections.ObjectModel;

namespace TypedContent;

/// <content>Provides the tags of the articles.</content>
public abstract partial class ContentSet
{
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
    public IReadOnlyDictionary<string, IReadOnlyList<Article>> Tags => field ??= ReadTags();

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
}

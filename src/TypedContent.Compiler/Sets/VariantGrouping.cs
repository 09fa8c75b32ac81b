using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Represents the grouping of the files of a set by article.</summary>
/// <param name="Groups">The indexes of the files of each article. Articles are sorted by path, and the files of one by locale.</param>
/// <remarks>
/// A grouping depends on paths and locales only, so that it stays equal when text is edited. If two files are the same article in the
/// same locale, it has the first of them by file path.
/// </remarks>
public sealed record VariantGrouping(EquatableArray<EquatableArray<int>> Groups)
{
    /// <summary>Groups <paramref name="files"/>, except those in locales that are not included.</summary>
    public static VariantGrouping Of(IReadOnlyList<ArticleVariant> files, ContentOptions options)
    {
        var groups = new Dictionary<(string Path, bool IsInclude), List<int>>();
        for (var i = 0; i < files.Count; i++)
        {
            var (file, key) = (files[i], (files[i].Path, files[i].IsInclude));
            if (!options.Includes(file.Locale))
            {
                continue;
            }

            if (!groups.TryGetValue(key, out var group))
            {
                groups.Add(key, group = []);
            }

            group.Add(i);
        }

        var sorted = groups.OrderBy(group => group.Key.Path, StringComparer.Ordinal);
        return new(new EquatableArray<EquatableArray<int>>(sorted.Select(group => OnePerLocale(group.Value, files, options))));
    }

    /// <summary>Returns the groups with <paramref name="items"/> in place of the files.</summary>
    public IEnumerable<T[]> Of<T>(IReadOnlyList<T> items)
    {
        foreach (var group in (IEnumerable<EquatableArray<int>>)Groups)
        {
            var members = new T[group.Count];
            for (var i = 0; i < members.Length; i++)
            {
                members[i] = items[group[i]];
            }

            yield return members;
        }
    }

    private static EquatableArray<int> OnePerLocale(List<int> group, IReadOnlyList<ArticleVariant> files, ContentOptions options)
    {
        group.Sort((a, b) => options.Compare(files[a].Locale, files[b].Locale) is var order && order != 0
            ? order : string.CompareOrdinal(files[a].FilePath, files[b].FilePath));
        return new(group.Where((file, i) => i == 0 || files[file].Locale != files[group[i - 1]].Locale));
    }
}

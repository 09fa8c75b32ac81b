using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Represents the tables of contents of a content set, by folder and locale.</summary>
internal sealed class TocSet
{
    private readonly Dictionary<string, SortedList<string, PlacedToc>> _byFolder = new(StringComparer.OrdinalIgnoreCase);

    private SimilarNames? _similar;
    private int _comparisons = SimilarNames.MostComparisons;

    private TocSet()
    {
    }

    /// <summary>Gets the tables of contents, sorted by path and locale.</summary>
    public IEnumerable<PlacedToc> All => Folders.SelectMany(folder => folder);

    /// <summary>Gets the tables of contents of each folder, sorted by path and locale. The first stands for the source.</summary>
    public IEnumerable<IList<PlacedToc>> Folders => _byFolder.OrderBy(folder => folder.Key, StringComparer.Ordinal).Select(folder => folder.Value.Values);

    /// <summary>Returns the set of <paramref name="files"/>. Of two files in one folder and locale, the first by path counts.</summary>
    public static TocSet Of(IEnumerable<TocFile> files, ContentOptions options)
    {
        var set = new TocSet();
        foreach (var file in files.OrderBy(file => file.FilePath, StringComparer.Ordinal))
        {
            if (options.IdentityOf(new ArticleOrigin(file.FilePath, file.Path)) is not { } identity)
            {
                continue;
            }

            var toc = new PlacedToc(file, identity.Path, identity.Locale ?? options.FallbackLocale, identity.Place);
            if (!set._byFolder.TryGetValue(toc.Folder, out var locales))
            {
                set._byFolder.Add(toc.Folder, locales = new(Comparer<string>.Create(options.Compare)));
            }

            if (!locales.ContainsKey(toc.Locale))
            {
                locales.Add(toc.Locale, toc);
            }
        }

        return set;
    }

    /// <summary>Returns the folder that has a table of contents and whose path is similar to <paramref name="path"/>; null for none.</summary>
    public string? Similar(string path) =>
        (_similar ??= new SimilarNames(_byFolder.Keys.OrderBy(folder => folder, StringComparer.Ordinal))).Nearest(path.TrimEnd('/') + "/", Similarity.LimitFor(path), ref _comparisons);

    /// <summary>Returns the table of contents of a folder in each locale, the source locale first; none if the folder has none.</summary>
    /// <param name="folder">The path of the folder with a slash at its end; empty for the root.</param>
    public IList<PlacedToc> In(string folder) => _byFolder.TryGetValue(folder, out var locales) ? locales.Values : [];
}

/// <summary>Represents a table of contents at its place in the content set.</summary>
/// <param name="File">The file.</param>
/// <param name="Path">The path that an article would have in place of the file.</param>
/// <param name="Locale">The locale.</param>
/// <param name="Place">The path of the file under the content root, without extension, if links are read from there; otherwise, null.</param>
internal sealed record PlacedToc(TocFile File, string Path, string Locale, string? Place)
{
    /// <summary>Gets the path of the folder with a slash at its end; empty for the root.</summary>
    public string Folder => Path.Substring(0, Path.LastIndexOf('/') + 1);
}

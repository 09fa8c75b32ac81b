namespace TypedContent.Compiler.Paths;

/// <summary>Provides the articles that are the page of their folder: <c>index.md</c>, <c>_index.md</c>, and <c>README.md</c>.</summary>
internal static class FolderPage
{
    private static readonly string[] Names = ["index", "_index", "README"];

    /// <summary>Determines whether the article at <paramref name="path"/> is the page of its folder.</summary>
    public static bool IsPage(string path) => RankOf(path) >= 0;

    /// <summary>Returns the number of articles that are the page of their folder rather than the one at <paramref name="path"/>; -1 if that is none.</summary>
    public static int RankOf(string path)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return Array.FindIndex(Names, page => string.Equals(page, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Returns the paths of the articles that may be the page of <paramref name="folder"/>, which is empty for the root.</summary>
    public static IEnumerable<string> Of(string folder) => Names.Select(name => folder.Length == 0 ? name : $"{folder}/{name}");
}

namespace TypedContent.Compiler.Paths;

/// <summary>Provides methods for paths that begin at the folder of a Docusaurus site, such as <c>@site/docs/a.md</c>.</summary>
internal static class SiteAlias
{
    private const string Start = "@site/";

    /// <summary>Determines whether a destination begins at the folder of the site.</summary>
    public static bool Is(string destination) => destination.StartsWith(Start, StringComparison.Ordinal);

    /// <summary>Returns the path from the folder of the site.</summary>
    public static string PathOf(string destination) => destination.Substring(Start.Length);

    /// <summary>Returns the beginning of a destination that ends with <paramref name="path"/>; null if it doesn't.</summary>
    public static string? StartOf(string destination, string path) => destination.EndsWith("/" + path, StringComparison.OrdinalIgnoreCase)
        ? destination.Substring(0, destination.Length - path.Length - 1)
        : null;
}

namespace TypedContent.Compiler.Paths;

/// <summary>Provides the paths of the articles that the page at an address may be.</summary>
internal static class PagePaths
{
    /// <summary>Returns the paths, the likeliest first. An address with a slash at its end names a folder first.</summary>
    /// <param name="path">The path of the page under the root; empty for the root itself.</param>
    /// <param name="isFolder">A value that indicates whether the address has a slash at its end.</param>
    public static IEnumerable<string> Of(string path, bool isFolder) => isFolder ? [.. FolderPage.Of(path), path] : [path, .. FolderPage.Of(path)];
}

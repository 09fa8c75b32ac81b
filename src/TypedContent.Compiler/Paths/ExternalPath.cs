namespace TypedContent.Compiler.Paths;

/// <summary>Provides the paths, from the content root, of folders and patterns that a repository names.</summary>
public static class ExternalPath
{
    /// <summary>Returns the path from the root to a folder that a file names relative to itself, without the folders above the root.</summary>
    public static string UnderRoot(string rootPath, string filePath, string path)
    {
        var folder = filePath.Replace('\\', '/');
        folder = folder.Substring(0, folder.LastIndexOf('/') + 1);
        return string.Join("/", ContentRoot.PathFrom(rootPath, folder + path).Split('/').Where(part => part is not ("" or ".." or ".")));
    }

    /// <summary>
    /// Returns a pattern that begins with the last folders of the root without them; other patterns as they are. A pattern of the whole root stays
    /// as it is, too, since it would be one of all articles.
    /// </summary>
    public static string UnderRoot(string rootPath, string pattern) =>
        ContentRoot.PathFromRepository(rootPath, pattern) is var path && path.Trim('*', '/').Length > 0 ? path : pattern;
}

namespace TypedContent.Compiler.Paths;

/// <summary>
/// Which article a file is, told from its place: <c>sv-SE/partner/billing.md</c> is the article <c>partner/billing</c>
/// in Swedish. <paramref name="Locale"/> is null where neither the project nor a folder names one.
/// </summary>
public sealed record ArticleIdentity(string FilePath, string Path, string? Locale)
{
    private const string IncludeFolder = "includes";

    /// <summary>Whether the file is text for other files and no article of its own.</summary>
    public bool IsInclude { get; init; }

    /// <summary>Tells the article of <paramref name="filePath"/>.</summary>
    /// <param name="filePath">The file, for messages.</param>
    /// <param name="relativePath">Its path under the content root.</param>
    /// <param name="locale">The locale the project states for it, or null or empty.</param>
    /// <param name="kind"><c>include</c> or <c>article</c>; otherwise files in folders called <c>includes</c> are includes.</param>
    public static ArticleIdentity Of(string filePath, string relativePath, string? locale, string? kind = null)
    {
        var path = WithoutExtension(relativePath.Replace('\\', '/').TrimStart('/'));
        var slash = path.IndexOf('/');
        var folder = slash > 0 ? path.Substring(0, slash) : string.Empty;
        var stated = string.IsNullOrWhiteSpace(locale) ? null : LocaleName.Normalize(locale!.Trim());
        if (LocaleName.IsLocale(folder) && (stated is null || LocaleName.Normalize(folder) == stated))
        {
            return new ArticleIdentity(filePath, path.Substring(slash + 1), LocaleName.Normalize(folder)) { IsInclude = IsIncludeFile(path, kind) };
        }

        return new ArticleIdentity(filePath, path, stated) { IsInclude = IsIncludeFile(path, kind) };
    }

    private static bool IsIncludeFile(string path, string? kind) =>
        string.IsNullOrWhiteSpace(kind)
            ? path.Split('/') is var parts && parts.Take(parts.Length - 1).Contains(IncludeFolder, StringComparer.OrdinalIgnoreCase)
            : string.Equals(kind!.Trim(), "include", StringComparison.OrdinalIgnoreCase);

    /// <summary>A path without what follows the dot of its last part.</summary>
    internal static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}

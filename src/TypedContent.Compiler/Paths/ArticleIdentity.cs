namespace TypedContent.Compiler.Paths;

/// <summary>Identifies the article of a file by its path: <c>sv-SE/partner/billing.md</c> is <c>partner/billing</c> in Swedish.</summary>
/// <param name="FilePath">The path of the file, for messages.</param>
/// <param name="Path">The path of the article under the locale's root, with slashes and without extension.</param>
/// <param name="Locale">The locale; null if neither the project nor a folder names one.</param>
public sealed record ArticleIdentity(string FilePath, string Path, string? Locale)
{
    private const string IncludeFolder = "includes";

    /// <summary>Gets a value that indicates whether the file is an include: text for other files, not an article itself.</summary>
    public bool IsInclude { get; init; }

    /// <summary>Returns the identity of the file at <paramref name="filePath"/>.</summary>
    /// <param name="filePath">The path of the file, for messages.</param>
    /// <param name="relativePath">The path under the content root.</param>
    /// <param name="locale">The locale that the project states for the file; null or empty if it states none.</param>
    /// <param name="kind"><c>include</c> or <c>article</c>; if null or empty, files in folders named <c>includes</c> are includes.</param>
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

    /// <summary>Returns <paramref name="path"/> without the extension of its last part.</summary>
    internal static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}

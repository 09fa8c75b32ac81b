namespace TypedContent.Compiler.Paths;

/// <summary>Identifies the article of a file: <c>sv-SE/partner/billing.md</c> is <c>partner/billing</c> in Swedish.</summary>
/// <param name="FilePath">The path of the file, for messages.</param>
/// <param name="Path">The path of the article under the locale's root, with slashes and without extension.</param>
/// <param name="Locale">The locale; null if neither the project nor the path names one.</param>
public sealed record ArticleIdentity(string FilePath, string Path, string? Locale)
{
    /// <summary>Gets a value that indicates whether the file is an include: text for other files, not an article itself.</summary>
    public bool IsInclude { get; init; }

    /// <summary>Gets the path of the file under the content root, without extension, if links are read from there; otherwise, null.</summary>
    public string? Place { get; init; }

    /// <summary>Returns <paramref name="path"/> without the extension of its last part.</summary>
    internal static string WithoutExtension(string path)
    {
        var dot = path.LastIndexOf('.');
        return dot > path.LastIndexOf('/') + 1 ? path.Substring(0, dot) : path;
    }
}

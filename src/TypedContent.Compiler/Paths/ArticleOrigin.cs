using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Paths;

/// <summary>Represents what a project states about an article: the place of its file, and its locale and kind.</summary>
/// <param name="FilePath">The path of the file, for messages.</param>
/// <param name="Path">The path under the content root: the one that the project states, else that of the file.</param>
/// <param name="Locale">The locale that the project states for the file; null or empty if it states none.</param>
/// <param name="Kind"><c>include</c> or <c>article</c>; if null or empty, files in folders named <c>includes</c> are includes.</param>
public sealed record ArticleOrigin(string FilePath, string Path, string? Locale = null, string? Kind = null)
{
    private const string IncludeFolder = "includes";

    /// <summary>Gets a value that indicates whether the file is an include: text for other files, not an article itself.</summary>
    public bool IsInclude =>
        string.IsNullOrWhiteSpace(Kind)
            ? Path.Split('/', '\\') is var parts && parts.Take(parts.Length - 1).Contains(IncludeFolder, StringComparer.OrdinalIgnoreCase)
            : string.Equals(Kind!.Trim(), "include", StringComparison.OrdinalIgnoreCase);

    /// <summary>Gets the locale that the project states for the file, in its usual spelling; null if it states none.</summary>
    internal string? StatedLocale => string.IsNullOrWhiteSpace(Locale) ? null : LocaleName.Normalize(Locale!.Trim());

    /// <summary>Gets the path under the content root with slashes and without extension.</summary>
    internal string Place => ArticleIdentity.WithoutExtension(ComposedText.Of(Path.Replace('\\', '/').TrimStart('/')));
}

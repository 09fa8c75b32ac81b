namespace TypedContent.Compiler.Paths;

/// <summary>Maps paths of a site, such as <c>/sv-se/partner-center/billing</c>, to articles.</summary>
internal static class SitePath
{
    /// <summary>
    /// Returns the paths of the articles at <paramref name="path"/>, the likeliest first; none if <paramref name="path"/> is outside of
    /// <paramref name="prefix"/>.
    /// </summary>
    /// <param name="path">A path from the root of the site, decoded, without query and fragment.</param>
    /// <param name="prefix">The path at which the site shows the articles, without a slash at its end.</param>
    public static IReadOnlyList<string> ArticlesAt(string path, string prefix)
    {
        // Browsers resolve dots, and don't leave the root.
        path = path.IndexOf("/.", StringComparison.Ordinal) < 0 ? path : "/" + RelativePath.Beyond(string.Empty, path);

        // A folder may have the name of a locale, and a locale may stand before the prefix or after it.
        var below = Below(path, prefix);
        return [.. ((string?[])[below, Below(WithoutLocaleAt(path), prefix), below is null ? null : WithoutLocaleAt(below)]).OfType<string>().Distinct()
            .SelectMany(rest => ArticlesBelow(rest, prefix))];
    }

    private static IEnumerable<string> ArticlesBelow(string rest, string prefix)
    {
        // A repository with several docsets has a folder for each, which is named like its prefix.
        var isFolder = rest.EndsWith("/", StringComparison.Ordinal);
        var article = MarkdownName.WithoutExtension(rest.Trim('/'));
        var inFolder = (prefix.Trim('/') + "/" + article).Trim('/');
        return PagePaths.Of(article, isFolder).Concat(prefix.Length > 0 ? PagePaths.Of(inFolder, isFolder) : []).Where(path => path.Length > 0);
    }

    /// <summary>
    /// Returns the paths of the articles that <paramref name="path"/> may mean without a known prefix, removing folders from the left.
    /// </summary>
    public static IEnumerable<string> GuessArticlesAt(string path)
    {
        for (path = MarkdownName.WithoutExtension(path.Trim('/')); path.Length > 0;)
        {
            yield return path;
            yield return path + "/index";
            var slash = path.IndexOf('/');
            path = slash < 0 ? string.Empty : path.Substring(slash + 1);
        }
    }

    /// <summary>Returns a path without the locale at its beginning, if there is one.</summary>
    public static string WithoutLocale(string path)
    {
        var slash = path.IndexOf('/');
        var end = slash < 0 ? path.Length : slash;
        return LocaleName.IsLocale(path.Substring(0, end)) ? path.Substring(Math.Min(path.Length, end + 1)) : path;
    }

    private static string? Below(string path, string prefix) =>
        path.StartsWith(prefix, StringComparison.OrdinalIgnoreCase) && (path.Length == prefix.Length || path[prefix.Length] == '/')
            ? path.Substring(prefix.Length)
            : null;

    private static string WithoutLocaleAt(string path) =>
        path.Length > 0 && path.Substring(1) is var rest && WithoutLocale(rest) is var other && other != rest ? (other.Length == 0 ? other : "/" + other) : path;
}

using TypedContent.Shared;

namespace TypedContent.Compiler.Paths;

/// <summary>Rewrites destinations of included files for the article that includes them.</summary>
internal static class IncludedDestination
{
    /// <summary>Returns <paramref name="destination"/>, as written in <paramref name="include"/>, relative to <paramref name="article"/>.</summary>
    public static string In(string article, string? include, string destination)
    {
        if (include is null || FolderOf(include) == FolderOf(article)
            || LinkDestination.Parse(destination).Kind is not (LinkKind.Article or LinkKind.Asset)
            || destination.StartsWith("~/", StringComparison.Ordinal) || SiteAlias.Is(destination))
        {
            return destination;
        }

        var end = destination.IndexOfAny(['?', '#']);
        var rest = end < 0 ? string.Empty : destination.Substring(end);
        var path = (end < 0 ? destination : destination.Substring(0, end)).Replace('\\', '/');

        // The path may leave the root: a folder is added around it for each "..".
        var around = string.Concat(Enumerable.Repeat("\0/", path.Split('/').Count(part => part == "..")));
        path = RelativePath.Between(around + article, RelativePath.Combine(around + include, path)!);
        var isScheme = path.IndexOf(':') is var colon && colon >= 0 && path.IndexOf('/') is var slash && (slash < 0 || slash > colon);
        return (isScheme ? "./" : string.Empty) + path + rest;
    }

    private static string FolderOf(string path) => path.Substring(0, Math.Max(0, path.LastIndexOf('/')));
}

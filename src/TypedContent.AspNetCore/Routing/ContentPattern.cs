using Microsoft.AspNetCore.Routing.Patterns;

namespace TypedContent.AspNetCore.Routing;

/// <summary>Reads the pattern of the routes of articles.</summary>
internal static class ContentPattern
{
    public const string Culture = "culture";
    public const string Path = "path";
    public const string File = "file";

    private const string FileFolder = "_files";

    /// <summary>Determines whether a pattern has the culture.</summary>
    /// <exception cref="ArgumentException">The pattern has no path.</exception>
    public static bool HasCulture(string pattern)
    {
        RoutePattern parsed = RoutePatternFactory.Parse(pattern);
        return parsed.GetParameter(Path) is { IsCatchAll: true }
            ? parsed.GetParameter(Culture) is not null
            : throw new ArgumentException($"The pattern '{pattern}' has no place for the path of an article. Write '{{**{Path}}}' at its end.", nameof(pattern));
    }

    /// <summary>Returns the pattern of the files of articles: that of the articles without the culture.</summary>
    public static string OfFiles(string pattern)
    {
        IEnumerable<string> segments = pattern.Trim('/').Split('/').TakeWhile(static segment => !segment.Contains('{', StringComparison.Ordinal));
        return "/" + string.Join('/', [.. segments, FileFolder, $"{{**{File}}}"]);
    }
}

namespace TypedContent.Compiler.Paths;

/// <summary>Determines which addresses a site can redirect to.</summary>
internal static class RedirectAddress
{
    /// <summary>Determines whether <paramref name="url"/> is a web address, or the path of a page of the same site. Of others, browsers make what they want.</summary>
    public static bool IsSafe(string url) =>
        !url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\')
        && (Uri.TryCreate(url, UriKind.Absolute, out var absolute) && absolute.Scheme is "https" or "http" && absolute.Host.Length > 0
            || (url.StartsWith("/", StringComparison.Ordinal) && !url.StartsWith("//", StringComparison.Ordinal)));
}

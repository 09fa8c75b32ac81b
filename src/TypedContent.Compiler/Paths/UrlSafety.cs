using System.Text;

namespace TypedContent.Compiler.Paths;

/// <summary>Determines which addresses a reader's browser may follow or load.</summary>
internal static class UrlSafety
{
    private static readonly string[] ImageData =
        ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

    /// <summary>Determines whether <paramref name="url"/> is allowed in an <c>href</c>.</summary>
    public static bool IsSafeLink(string url, LinkSchemes schemes) =>
        SchemeOf(url) is not { } scheme ? !IsNetworkPath(url) : schemes.Find(scheme) is { IsFollowed: true };

    /// <summary>Determines whether <paramref name="url"/> is allowed in an <c>src</c>.</summary>
    public static bool IsSafeImage(string url) =>
        SchemeOf(url) is not { } scheme ? !IsNetworkPath(url) : LinkScheme.Find(scheme) is { IsLoaded: true }
        || ImageData.Any(prefix => url.TrimStart().StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>Determines whether browsers read <paramref name="url"/> as the address of the page itself.</summary>
    public static bool IsEmpty(string url) => url.All(c => char.IsControl(c) || char.IsWhiteSpace(c));

    /// <summary>
    /// Determines whether an address is the path of a Windows share, <c>\\server\x</c>, of which Markdown leaves one backslash.
    /// Browsers read backslashes as slashes, and such a path as a host.
    /// </summary>
    private static bool IsNetworkPath(string url)
    {
        var start = 0;
        while (start < url.Length && (char.IsControl(url[start]) || char.IsWhiteSpace(url[start])))
        {
            start++;
        }

        return start < url.Length && (url[start] == '\\' || (url[start] == '/' && NextIsBackslash(url, start + 1)));
    }

    private static bool NextIsBackslash(string url, int at)
    {
        while (at < url.Length && char.IsControl(url[at]))
        {
            at++;
        }

        return at < url.Length && url[at] == '\\';
    }

    /// <summary>
    /// Returns the scheme as browsers read it: the text before the first colon, without control characters and white space. Null for a
    /// relative address, which has a slash, query, fragment or brace before any colon, or no colon.
    /// </summary>
    private static string? SchemeOf(string url)
    {
        if (url.IndexOf(':') < 0)
        {
            return null;
        }

        var scheme = new StringBuilder();
        foreach (var c in url)
        {
            switch (c)
            {
                case ':':
                    return scheme.ToString().ToLowerInvariant();
                case '/' or '?' or '#' or '{':
                    return null;
                default:
                    if (!char.IsControl(c) && !char.IsWhiteSpace(c))
                    {
                        scheme.Append(c);
                    }

                    break;
            }
        }

        return null;
    }
}

using System.Text;

namespace TypedContent.Compiler.Paths;

/// <summary>Which addresses a reader's browser may follow or load.</summary>
internal static class UrlSafety
{
    private static readonly string[] Links = ["http", "https", "mailto", "tel", "sms", "ftp", "ftps"];

    private static readonly string[] Images = ["http", "https"];

    private static readonly string[] ImageData =
        ["data:image/png", "data:image/jpeg", "data:image/gif", "data:image/webp"];

    /// <summary>Whether <paramref name="url"/> may stand in an <c>href</c>.</summary>
    public static bool IsSafeLink(string url) => SchemeOf(url) is not { } scheme ? !IsNetworkPath(url) : Links.Contains(scheme);

    /// <summary>Whether <paramref name="url"/> may stand in an <c>src</c>.</summary>
    public static bool IsSafeImage(string url) =>
        SchemeOf(url) is not { } scheme ? !IsNetworkPath(url) : Images.Contains(scheme)
        || ImageData.Any(prefix => url.TrimStart().StartsWith(prefix, StringComparison.OrdinalIgnoreCase));

    /// <summary>
    /// Whether the address is the path of a Windows share, <c>\\server\x</c>, of which Markdown leaves one backslash.
    /// Browsers take backslashes for slashes, and this for a host.
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
    /// The scheme as a browser reads it: control characters and white space do not count, and whatever stands
    /// before the first colon does, unless a slash, query or fragment comes first. Null for a relative address.
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
                case '/' or '?' or '#':
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

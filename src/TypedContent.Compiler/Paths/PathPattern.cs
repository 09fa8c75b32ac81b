namespace TypedContent.Compiler.Paths;

/// <summary>Matches paths with patterns, in which <c>*</c> stands for part of a name and <c>**</c> for any folders.</summary>
/// <remarks>A pattern without these, or with a slash at its end, is a folder with everything in it. Folders above the root are left out.</remarks>
internal static class PathPattern
{
    /// <summary>Determines whether a path has a pattern. Both have slashes; case is ignored.</summary>
    public static bool IsMatch(string pattern, string path) => IsMatch(
        PartsOf(pattern), path.Trim('/').Split('/'), part => part == "**", static (part, name) => IsMatch(
            [.. part], [.. name], c => c == '*', static (left, right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right)));

    private static string[] PartsOf(string pattern)
    {
        pattern = pattern.Replace('\\', '/');
        var isFolder = pattern.EndsWith("/", StringComparison.Ordinal) || pattern.IndexOf('*') < 0;
        return [.. pattern.Split('/').Where(part => part is not ("" or "." or ".." or "~")), .. isFolder ? (string[])["**"] : []];
    }

    /// <summary>Compares two sequences. A wildcard stands for any number of items, and only the last one is tried again.</summary>
    private static bool IsMatch<T>(T[] pattern, T[] items, Func<T, bool> isWildcard, Func<T, T, bool> isMatch)
    {
        var (at, item, wildcard, resume) = (0, 0, -1, 0);
        while (item < items.Length)
        {
            if (at < pattern.Length && isWildcard(pattern[at]))
            {
                (wildcard, resume) = (at++, item);
            }
            else if (at < pattern.Length && isMatch(pattern[at], items[item]))
            {
                at++;
                item++;
            }
            else if (wildcard >= 0)
            {
                (at, item) = (wildcard + 1, ++resume);
            }
            else
            {
                return false;
            }
        }

        return pattern.Skip(at).All(isWildcard);
    }
}

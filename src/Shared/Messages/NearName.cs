namespace TypedContent.Shared.Messages;

/// <summary>Finds the name that is meant by one with a typing error.</summary>
internal static class NearName
{
    private const int ShortestName = 3;

    /// <summary>
    /// Returns the only one of <paramref name="names"/> that <paramref name="written"/> differs from by case or, if there is none, by one character or two
    /// neighbors in the other order; <see langword="null"/> if there is none, or if there are several.
    /// </summary>
    internal static string? In(IReadOnlyCollection<string> names, string written) =>
        Only(names, name => string.Equals(name, written, StringComparison.OrdinalIgnoreCase)) ?? Only(names, name => name.Length >= ShortestName && HasOneError(written, name));

    private static string? Only(IReadOnlyCollection<string> names, Func<string, bool> isNear)
    {
        string? only = null;
        foreach (string name in names)
        {
            if (isNear(name))
            {
                if (only is not null)
                {
                    return null;
                }

                only = name;
            }
        }

        return only;
    }

    private static bool HasOneError(string written, string name)
    {
        int start = 0;
        int shorter = Math.Min(written.Length, name.Length);
        while (start < shorter && AreEqual(written[start], name[start]))
        {
            start++;
        }

        int end = 0;
        while (end < shorter - start && AreEqual(written[written.Length - 1 - end], name[name.Length - 1 - end]))
        {
            end++;
        }

        int left = written.Length - start - end;
        int right = name.Length - start - end;
        return (left <= 1 && right <= 1)
            || (left == 2 && right == 2 && AreEqual(written[start], name[start + 1]) && AreEqual(written[start + 1], name[start]));
    }

    private static bool AreEqual(char left, char right) => char.ToLowerInvariant(left) == char.ToLowerInvariant(right);
}

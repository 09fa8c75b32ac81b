namespace TypedContent.Search.Matching;

/// <summary>Compares words that may be misspelled.</summary>
internal static class OneEdit
{
    /// <summary>Returns whether one letter that is added, left out, or another one, or two that change places, make a word of the other.</summary>
    public static bool IsBetween(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        if (left.Length > right.Length)
        {
            return IsBetween(right, left);
        }

        int start = left.CommonPrefixLength(right);
        return (right.Length - left.Length) switch
        {
            0 => left.Length == start || left[(start + 1)..].SequenceEqual(right[(start + 1)..])
                || (start + 1 < left.Length && left[start] == right[start + 1] && left[start + 1] == right[start] && left[(start + 2)..].SequenceEqual(right[(start + 2)..])),
            1 => left[start..].SequenceEqual(right[(start + 1)..]),
            _ => false,
        };
    }
}

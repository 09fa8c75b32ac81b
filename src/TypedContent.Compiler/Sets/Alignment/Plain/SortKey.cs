namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Compares texts as an alphabetical order does.</summary>
internal static class SortKey
{
    /// <summary>Compares the letters and digits of two texts, without their case. Of a decomposed text, accents are no part of it.</summary>
    public static int Compare(string text, string other)
    {
        for (int i = 0, j = 0; ; i++, j++)
        {
            (i, j) = (NextIn(text, i), NextIn(other, j));
            if (i == text.Length || j == other.Length)
            {
                return (i == text.Length ? 0 : 1) - (j == other.Length ? 0 : 1);
            }

            if (char.ToLowerInvariant(text[i]).CompareTo(char.ToLowerInvariant(other[j])) is not 0 and var order)
            {
                return order;
            }
        }
    }

    private static int NextIn(string text, int at)
    {
        while (at < text.Length && !char.IsLetterOrDigit(text[at]))
        {
            at++;
        }

        return at;
    }
}

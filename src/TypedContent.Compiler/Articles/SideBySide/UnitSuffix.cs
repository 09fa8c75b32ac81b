namespace TypedContent.Compiler.Articles.SideBySide;

/// <summary>
/// The part of a unit's id behind the hyphen. Articles have the same few hundred numbers there, so that they share the strings: a
/// large set has a unit for every 300 bytes.
/// </summary>
internal static class UnitSuffix
{
    private static readonly string?[] Numbers = new string?[10_000];

    /// <summary>The suffix of <paramref name="id"/>, or all of it where it has no hyphen.</summary>
    public static string Of(string id)
    {
        var suffix = id.AsSpan(id.IndexOf('-') + 1);
        var number = NumberOf(suffix);
        return number < 0 ? suffix.ToString() : Numbers[number] ??= suffix.ToString();
    }

    /// <summary>A number of three or four digits; -1 for anything else, or where there are two ways to write it.</summary>
    private static int NumberOf(ReadOnlySpan<char> suffix)
    {
        if (suffix.Length is not (3 or 4) || (suffix.Length == 4 && suffix[0] == '0'))
        {
            return -1;
        }

        var number = 0;
        foreach (var digit in suffix)
        {
            if (digit is < '0' or > '9')
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}

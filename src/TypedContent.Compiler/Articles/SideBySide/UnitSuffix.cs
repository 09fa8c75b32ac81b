namespace TypedContent.Compiler.Articles.SideBySide;

/// <summary>
/// Provides the part of a unit's id after the hyphen. Articles have the same few hundred numbers there, so the strings are shared: a
/// large set has a unit for every 300 bytes.
/// </summary>
internal static class UnitSuffix
{
    private static readonly string?[] Numbers = new string?[10_000];

    /// <summary>Returns the suffix of <paramref name="id"/>; the whole id if it has no hyphen.</summary>
    public static string Of(string id)
    {
        var suffix = id.AsSpan(id.IndexOf('-') + 1);
        var number = NumberOf(suffix);
        return number < 0 ? suffix.ToString() : Numbers[number] ??= suffix.ToString();
    }

    /// <summary>
    /// Returns the number that <paramref name="suffix"/> spells with three or four digits; -1 for anything else, and for a number that
    /// can be spelled in two ways.
    /// </summary>
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

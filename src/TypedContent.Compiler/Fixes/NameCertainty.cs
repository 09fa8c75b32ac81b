using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Determines whether a name is certainly a misspelling of another one.</summary>
/// <remarks>
/// A suggestion may be wrong, and a fix may not. Names are the same but for a typing error if they differ by one letter, or by two neighbors in the other order,
/// in a word of five letters or more and not at its beginning, and no other name is nearly as near. More than that makes other words, such as
/// <c>lock</c> and <c>unlock</c>. The number of comparisons is limited.
/// </remarks>
internal sealed class NameCertainty
{
    private const int ShortestWord = 5;

    // A second or so.
    private int _comparisons = 2_000_000;

    /// <summary>Determines whether <paramref name="written"/> is a misspelling of <paramref name="name"/>, and of none of the others in <paramref name="all"/>.</summary>
    public bool IsMisspelling(string written, string name, IEnumerable<string> all)
    {
        var at = CommonStart(written, name);
        if ((!IsTransposed(written, name) && Similarity.Distance(written, name, 1) > 1) || !DigitsOf(written).SequenceEqual(DigitsOf(name)) || !IsInWord(written, at) || !IsInWord(name, at))
        {
            return false;
        }

        foreach (var other in all)
        {
            if (_comparisons-- <= 0)
            {
                return false;
            }

            if (other != name && Similarity.Distance(written, other, 2) <= 2)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether <paramref name="path"/> is the only one of <paramref name="all"/> with its file name, which has several words.</summary>
    public static bool IsOnlyNamesake(string written, string path, IEnumerable<string> all)
    {
        var name = NameOf(path);
        return string.Equals(NameOf(written), name, StringComparison.OrdinalIgnoreCase) && name.IndexOfAny(['-', '_', ' ']) > 0
            && all.Count(other => string.Equals(NameOf(other), name, StringComparison.OrdinalIgnoreCase)) == 1;
    }

    /// <summary>Determines whether two neighboring characters are in the other order, which is one typing error.</summary>
    private static bool IsTransposed(string written, string name)
    {
        var at = written.Length == name.Length ? Enumerable.Range(0, name.Length).FirstOrDefault(i => written[i] != name[i]) : name.Length;
        return at + 1 < name.Length && written[at] == name[at + 1] && written[at + 1] == name[at] && string.CompareOrdinal(written, at + 2, name, at + 2, name.Length) == 0;
    }

    private static int CommonStart(string left, string right)
    {
        var at = 0;
        while (at < Math.Min(left.Length, right.Length) && left[at] == right[at])
        {
            at++;
        }

        return at;
    }

    /// <summary>Determines whether a place is in or behind a word that is long enough, and not at its beginning.</summary>
    private static bool IsInWord(string name, int at)
    {
        var (start, end) = (at, at);
        while (start > 0 && char.IsLetter(name[start - 1]))
        {
            start--;
        }

        while (end < name.Length && char.IsLetter(name[end]))
        {
            end++;
        }

        return start < at && end - start >= ShortestWord;
    }

    private static IEnumerable<char> DigitsOf(string name) => name.Where(char.IsDigit);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}

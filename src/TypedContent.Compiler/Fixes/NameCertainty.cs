using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Fixes;

/// <summary>Determines whether a name is certainly a misspelling of another one.</summary>
/// <remarks>
/// A suggestion may be wrong, and a fix may not. Names are the same but for a typing error if they have the same digits, differ by one edit for every eight
/// characters, up to three, and no other name is nearly as near. The number of comparisons is limited.
/// </remarks>
internal sealed class NameCertainty
{
    private const int ShortestName = 4;
    private const int CharactersForEdit = 8;
    private const int MostEdits = 3;

    // A second or so.
    private int _comparisons = 2_000_000;

    /// <summary>Determines whether <paramref name="written"/> is a misspelling of <paramref name="name"/>, and of none of the others in <paramref name="all"/>.</summary>
    public bool IsMisspelling(string written, string name, IEnumerable<string> all)
    {
        var limit = Math.Min(MostEdits, 1 + (written.Length / CharactersForEdit));
        var distance = IsTransposed(written, name) ? 1 : Similarity.Distance(written, name, limit);
        if (written.Length < ShortestName || distance > limit || !DigitsOf(written).SequenceEqual(DigitsOf(name)))
        {
            return false;
        }

        foreach (var other in all)
        {
            if (_comparisons-- <= 0)
            {
                return false;
            }

            if (other != name && Similarity.Distance(written, other, distance + 1) <= distance + 1)
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

    private static IEnumerable<char> DigitsOf(string name) => name.Where(char.IsDigit);

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}

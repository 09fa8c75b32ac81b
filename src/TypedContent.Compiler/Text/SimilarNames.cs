namespace TypedContent.Compiler.Text;

/// <summary>Finds the nearest of many names to a misspelled name. The names are indexed by their lengths and characters.</summary>
/// <remarks>The type is immutable. A name differs in at most two counts of characters for each edit, so that few names have to be compared.</remarks>
internal sealed class SimilarNames
{
    /// <summary>The number of names that an article's misspelled names are compared with.</summary>
    public const int MostComparisons = 20_000;

    private const int Counts = 16;
    private const ulong MostOfCount = 15;

    private readonly string[] _names;
    private readonly ulong[] _characters;
    private readonly Dictionary<int, List<int>> _byLength = [];

    /// <summary>Initializes an index of <paramref name="names"/>, in their order.</summary>
    public SimilarNames(IEnumerable<string> names)
    {
        _names = [.. names];
        _characters = Array.ConvertAll(_names, CharactersOf);
        for (var i = 0; i < _names.Length; i++)
        {
            if (!_byLength.TryGetValue(_names[i].Length, out var same))
            {
                _byLength.Add(_names[i].Length, same = []);
            }

            same.Add(i);
        }
    }

    /// <summary>Returns the first of the names nearest to <paramref name="name"/>, within <paramref name="limit"/> edits; null if there is none.</summary>
    /// <param name="name">The misspelled name.</param>
    /// <param name="limit">The maximum number of edits.</param>
    /// <param name="comparisons">The number of names that may still be compared; it is reduced by those that are.</param>
    public string? Nearest(string name, int limit, ref int comparisons)
    {
        if (!Similarity.CanCompare(name))
        {
            return null;
        }

        var characters = CharactersOf(name);
        var best = -1;
        for (var length = name.Length - limit; length <= name.Length + limit; length++)
        {
            foreach (var i in _byLength.TryGetValue(length, out var same) ? same : [])
            {
                if (Difference(characters, _characters[i], 2 * limit) > 2 * limit)
                {
                    continue;
                }

                if (comparisons-- <= 0)
                {
                    return best < 0 ? null : _names[best];
                }

                var distance = Similarity.Distance(name, _names[i], limit);
                if (distance < limit || (distance == limit && (best < 0 || i < best)))
                {
                    (best, limit) = (i, distance);
                }
            }
        }

        return best < 0 ? null : _names[best];
    }

    /// <summary>Returns the number of characters of each of 16 kinds, in four bits each.</summary>
    private static ulong CharactersOf(string name)
    {
        ulong characters = 0;
        foreach (var c in name)
        {
            var shift = 4 * (char.ToLowerInvariant(c) % Counts);
            characters += ((characters >> shift) & MostOfCount) < MostOfCount ? 1UL << shift : 0;
        }

        return characters;
    }

    /// <summary>Returns the sum of the differences of all counts; above <paramref name="limit"/>, any greater number.</summary>
    private static int Difference(ulong left, ulong right, int limit)
    {
        var difference = 0;
        for (; left != right && difference <= limit; left >>= 4, right >>= 4)
        {
            difference += Math.Abs((int)(left & MostOfCount) - (int)(right & MostOfCount));
        }

        return difference;
    }
}

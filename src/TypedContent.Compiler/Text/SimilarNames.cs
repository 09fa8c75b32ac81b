namespace TypedContent.Compiler.Text;

/// <summary>Finds the nearest of many names to a misspelled name. The names are indexed by their lengths and characters.</summary>
/// <remarks>The type is immutable. A name differs in at most two counts of characters for each edit, so that few names have to be compared.</remarks>
internal sealed class SimilarNames
{
    /// <summary>The number of names that an article's misspelled names are compared with.</summary>
    public const int MostComparisons = 10_000;

    private const int Counts = 16;
    private const ulong MostOfCount = 15;
    private const ulong LowCounts = 0x0F0F0F0F0F0F0F0F;
    private const ulong HighBits = 0x8080808080808080;
    private const ulong Ones = 0x0101010101010101;

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

        var best = -1;
        var candidates = CandidatesFor(name, limit);
        for (var difference = 0; difference < candidates.Length; difference++)
        {
            foreach (var i in candidates[difference] ?? [])
            {
                // Of equally near names, the first counts.
                if (difference > MostCountsFor(best < 0 || i < best ? limit : limit - 1))
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

    /// <summary>Returns the names that can be within <paramref name="limit"/> edits, by the difference of their characters.</summary>
    private List<int>?[] CandidatesFor(string name, int limit)
    {
        var candidates = new List<int>?[MostCountsFor(limit) + 1];
        var characters = CharactersOf(name);
        for (var length = name.Length - limit; length <= name.Length + limit; length++)
        {
            foreach (var i in _byLength.TryGetValue(length, out var same) ? same : [])
            {
                var difference = Difference(characters, _characters[i]);
                if (difference < candidates.Length)
                {
                    (candidates[difference] ??= []).Add(i);
                }
            }
        }

        return candidates;
    }

    private static int MostCountsFor(int edits) => 2 * edits;

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

    /// <summary>Returns the sum of the differences of all counts.</summary>
    private static int Difference(ulong left, ulong right) =>
        left == right ? 0 : DifferenceOfBytes(left & LowCounts, right & LowCounts) + DifferenceOfBytes((left >> 4) & LowCounts, (right >> 4) & LowCounts);

    /// <summary>Returns the sum of the differences of eight counts, each in a byte. All are computed at once.</summary>
    private static int DifferenceOfBytes(ulong left, ulong right)
    {
        var sums = (left | HighBits) - right;
        var isLess = ((~sums & HighBits) >> 7) * byte.MaxValue;
        var differences = (sums & ~HighBits & ~isLess) | ((HighBits - (sums & isLess)) & isLess);
        return (int)((differences * Ones) >> 56);
    }
}

using System.Text;
using TypedContent.Search.Index;
using TypedContent.Shared.Search;

namespace TypedContent.Search.Matching;

/// <summary>Finds the terms that a word of the query stands for: the word itself, longer words that begin with it or contain it, or else similar words.</summary>
internal static class TermMatcher
{
    private const float Prefix = 0.4f;
    private const float Infix = 0.2f;
    private const float Misspelled = 0.3f;

    /// <summary>Returns the terms, each once.</summary>
    public static IReadOnlyList<TermMatch> Find(in SearchIndex index, QueryWord word)
    {
        var matches = new List<TermMatch>();
        int first = LowerBound(index, word.Bytes);
        for (int term = first; term < index.TermCount && index.Term(term).StartsWith(word.Bytes); term++)
        {
            int length = index.Term(term).Length;
            if (length == word.Bytes.Length)
            {
                matches.Add(new TermMatch(term, 1));
            }
            else if (word.IsPrefix)
            {
                matches.Add(new TermMatch(term, Prefix + Similar(Prefix, word, length)));
            }
            else
            {
                break;
            }
        }

        if (word.IsInfix)
        {
            AddInfixes(index, word, matches);
        }

        if (matches.Count == 0 && word.CanBeMisspelled)
        {
            AddMisspelled(index, word, matches);
        }

        return matches;
    }

    private static void AddInfixes(in SearchIndex index, QueryWord word, List<TermMatch> matches)
    {
        ReadOnlySpan<byte> terms = index.Terms;
        int at = 0;
        while (at < terms.Length && terms[at..].IndexOf(word.Bytes) is >= 0 and var found)
        {
            int place = at + found;
            int term = index.TermAt(place);
            if (place != index.TermStart(term))
            {
                int length = index.Term(term).Length;

                // The second half of a compound is what it is about.
                float end = terms[place + word.Bytes.Length] == SearchLayout.Separator ? Infix : 0;
                matches.Add(new TermMatch(term, Infix + end + Similar(Infix, word, length)));
            }

            at = index.TermStart(term) + index.Term(term).Length;
        }
    }

    /// <summary>Adds the terms that differ by one letter. In each of them, one half of the word is as it is written.</summary>
    private static void AddMisspelled(in SearchIndex index, QueryWord word, List<TermMatch> matches)
    {
        ReadOnlySpan<char> letters = word.Term;
        int half = letters.Length / 2;
        byte[] start = Encoding.UTF8.GetBytes(word.Term, 0, half);
        byte[] end = [.. Encoding.UTF8.GetBytes(word.Term, half, letters.Length - half), SearchLayout.Separator];
        for (int term = LowerBound(index, start); term < index.TermCount && index.Term(term).StartsWith(start); term++)
        {
            AddIfSimilar(index, term, letters, matches);
        }

        ReadOnlySpan<byte> terms = index.Terms;
        int at = 0;
        while (at < terms.Length && terms[at..].IndexOf(end) is >= 0 and var found)
        {
            int term = index.TermAt(at + found);
            if (!index.Term(term).StartsWith(start))
            {
                AddIfSimilar(index, term, letters, matches);
            }

            at += found + end.Length - 1;
        }
    }

    private static void AddIfSimilar(in SearchIndex index, int term, ReadOnlySpan<char> letters, List<TermMatch> matches)
    {
        ReadOnlySpan<byte> bytes = index.Term(term);
        Span<char> other = stackalloc char[SearchLayout.MaxTermLetters + 4];
        if (bytes.Length <= other.Length && OneEdit.IsBetween(letters, other[..Encoding.UTF8.GetChars(bytes, other)]))
        {
            matches.Add(new TermMatch(term, Misspelled));
        }
    }

    private static float Similar(float most, QueryWord word, int length) => most * word.Bytes.Length / length;

    private static int LowerBound(in SearchIndex index, ReadOnlySpan<byte> bytes)
    {
        (int low, int high) = (0, index.TermCount);
        while (low < high)
        {
            int middle = low + ((high - low) / 2);
            if (index.Term(middle).SequenceCompareTo(bytes) < 0)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}

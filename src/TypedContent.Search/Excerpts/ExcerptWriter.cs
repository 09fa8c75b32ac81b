using System.Numerics;
using TypedContent.Shared.Search;

namespace TypedContent.Search.Excerpts;

/// <summary>Cuts the part out of a text that has most of the words that were searched for, and marks them.</summary>
internal sealed class ExcerptWriter(MatchedWords words, LetterFolding folding)
{
    private const int Length = 180;
    private const int Before = 40;

    /// <summary>Returns the excerpt of a text.</summary>
    public SearchExcerpt Excerpt(string text)
    {
        List<Hit> hits = Hits(text);
        int first = hits.Count > 0 ? Best(hits).Start : 0;
        int start = first <= 2 * Before ? 0 : WordStart(text, first - Before);
        int end = WordEnd(text, Math.Min(text.Length, start + Length));
        return Marked(text, start, end, hits);
    }

    /// <summary>Returns the whole text.</summary>
    public SearchExcerpt Whole(string text) => Marked(text, 0, text.Length, Hits(text));

    private List<Hit> Hits(string text)
    {
        var hits = new List<Hit>();
        var reader = new WordReader(text, folding);
        while (reader.Read())
        {
            if (words.Find(reader.Term) is >= 0 and var word)
            {
                hits.Add(new Hit(reader.Start, reader.End, word));
            }
        }

        return hits;
    }

    /// <summary>Returns the first word of the part with most different words, and of these, with most words.</summary>
    private static Hit Best(List<Hit> hits)
    {
        (Hit best, int bestWords, int bestCount) = (hits[0], 0, 0);
        for (int first = 0; first < hits.Count; first++)
        {
            uint found = 0;
            int count = 0;
            for (int i = first; i < hits.Count && hits[i].End - hits[first].Start < Length - Before; i++, count++)
            {
                found |= 1u << hits[i].Word;
            }

            int different = BitOperations.PopCount(found);
            if (different > bestWords || (different == bestWords && count > bestCount))
            {
                (best, bestWords, bestCount) = (hits[first], different, count);
            }
        }

        return best;
    }

    private static SearchExcerpt Marked(string text, int start, int end, List<Hit> hits)
    {
        var fragments = new List<SearchFragment>();
        int at = start;
        for (int i = 0; i < hits.Count; i++)
        {
            (int hitStart, int hitEnd) = (hits[i].Start, hits[i].End);

            // Pairs of letters overlap.
            while (i + 1 < hits.Count && hits[i + 1].Start < hitEnd)
            {
                hitEnd = Math.Max(hitEnd, hits[++i].End);
            }

            if (hitStart < at || hitEnd > end)
            {
                continue;
            }

            Add(fragments, text, at, hitStart, isMatch: false);
            Add(fragments, text, hitStart, hitEnd, isMatch: true);
            at = hitEnd;
        }

        Add(fragments, text, at, end, isMatch: false);
        return new SearchExcerpt(fragments.AsReadOnly(), start > 0, end < text.Length);
    }

    private static void Add(List<SearchFragment> fragments, string text, int start, int end, bool isMatch)
    {
        if (end > start)
        {
            fragments.Add(new SearchFragment(text[start..end].ReplaceLineEndings(" "), isMatch));
        }
    }

    private static int WordStart(string text, int at)
    {
        int space = at == 0 ? 0 : text.AsSpan(at, Math.Min(Before / 2, text.Length - at)).IndexOfAny(' ', '\n') + 1;
        return IsInCharacter(text, at + space) ? at + space + 1 : at + space;
    }

    private static int WordEnd(string text, int at)
    {
        int space = at == text.Length ? -1 : text.AsSpan(at - (Before / 2), Before / 2).LastIndexOfAny(' ', '\n');
        int end = space < 0 ? at : at - (Before / 2) + space;
        return IsInCharacter(text, end) ? end - 1 : end;
    }

    private static bool IsInCharacter(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) && char.IsHighSurrogate(text[at - 1]);

    /// <summary>A word of the text that was searched for.</summary>
    /// <param name="Start">Its place.</param>
    /// <param name="End">The place after it.</param>
    /// <param name="Word">The index of the word of the query.</param>
    private readonly record struct Hit(int Start, int End, int Word);
}

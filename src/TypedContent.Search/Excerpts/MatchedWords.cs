using System.Text;
using TypedContent.Search.Index;
using TypedContent.Search.Matching;

namespace TypedContent.Search.Excerpts;

/// <summary>Tells which words of a text were searched for.</summary>
internal sealed class MatchedWords
{
    private readonly IReadOnlyList<QueryWord> _words;
    private readonly Dictionary<string, int> _misspelled = new(StringComparer.Ordinal);

    public MatchedWords(in SearchIndex index, IReadOnlyList<QueryWord> words)
    {
        _words = words;
        for (int i = 0; i < words.Count; i++)
        {
            if (!words[i].CanBeMisspelled)
            {
                continue;
            }

            foreach (TermMatch match in TermMatcher.Find(index, words[i]))
            {
                string term = Encoding.UTF8.GetString(index.Term(match.Term));
                if (!term.Contains(words[i].Term, StringComparison.Ordinal))
                {
                    _misspelled[term] = i;
                }
            }
        }
    }

    /// <summary>Returns the index of the word of the query that a term of the text matches, or -1.</summary>
    public int Find(string term)
    {
        for (int i = 0; i < _words.Count; i++)
        {
            QueryWord word = _words[i];
            if (term == word.Term || (word.IsPrefix && term.StartsWith(word.Term, StringComparison.Ordinal)) || (word.IsInfix && term.Contains(word.Term, StringComparison.Ordinal)))
            {
                return i;
            }
        }

        return _misspelled.TryGetValue(term, out int index) ? index : -1;
    }
}

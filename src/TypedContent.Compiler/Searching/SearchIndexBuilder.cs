using System.Text;
using TypedContent.Shared.Search;

namespace TypedContent.Compiler.Searching;

/// <summary>Builds the table that the texts of a locale are found with. docs/pack-format.md describes it.</summary>
internal sealed class SearchIndexBuilder(string locale)
{
    private readonly LetterFolding _folding = LetterFolding.Of(locale);
    private readonly Dictionary<string, Postings> _terms = new(StringComparer.Ordinal);
    private readonly List<(string Path, int Documents)> _articles = [];
    private readonly List<(int Section, int Words)> _documents = [];
    private long _words;

    /// <summary>Begins an article. The documents that are added from now on are its own.</summary>
    /// <param name="path">The path of the article. Articles are in ordinal order of their paths.</param>
    public void AddArticle(string path) => _articles.Add((path, _documents.Count));

    /// <summary>Adds a document of the article: a section, or what precedes the first one.</summary>
    /// <param name="section">The index of the section, or <see cref="SearchLayout.Introduction"/>.</param>
    /// <param name="texts">Its texts.</param>
    public void AddDocument(int section, params SearchText[] texts)
    {
        var count = 0;
        foreach (var text in texts)
        {
            var words = new WordReader(text.Text, _folding);
            while (words.Read())
            {
                if (!_terms.TryGetValue(words.Term, out var postings))
                {
                    _terms.Add(words.Term, postings = new Postings());
                }

                postings.Add(_documents.Count, text.Weight, text.IsTitle);
                count++;
            }
        }

        _documents.Add((section, Math.Min(count, ushort.MaxValue)));
        _words += count;
    }

    /// <summary>Returns the table.</summary>
    public byte[] Build()
    {
        var table = new SearchTableWriter { Words = (int)Math.Min(_words, int.MaxValue) };
        for (var i = 0; i < _articles.Count; i++)
        {
            table.Article(Encoding.UTF8.GetBytes(_articles[i].Path), i + 1 < _articles.Count ? _articles[i + 1].Documents : _documents.Count);
        }

        _documents.ForEach(table.Document);
        var terms = _terms.Select(term => (Bytes: Encoding.UTF8.GetBytes(term.Key), Postings: term.Value.Finish())).ToList();
        terms.Sort((left, right) => left.Bytes.AsSpan().SequenceCompareTo(right.Bytes));
        terms.ForEach(term => table.Term(term.Bytes, term.Postings));
        return table.ToArray();
    }
}

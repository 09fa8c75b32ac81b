using System.Globalization;
using System.Text;
using TypedContent.Shared.Search;

namespace TypedContent.Search.Matching;

/// <summary>Represents a word of a query.</summary>
/// <param name="Term">The word as it is searched.</param>
/// <param name="IsPair">Whether it is a pair of letters, or one, of a script without spaces.</param>
internal sealed record QueryWord(string Term, bool IsPair)
{
    /// <summary>The most words of a query that are searched.</summary>
    public const int MaxCount = 24;

    private const int ShortestInfix = 3;
    private const int ShortestPrefix = 2;
    private const int ShortestMisspelled = 4;

    /// <summary>Gets the number of letters.</summary>
    public int Letters { get; } = StringInfo.ParseCombiningCharacters(Term).Length;

    /// <summary>Gets the word in UTF-8.</summary>
    public byte[] Bytes { get; } = Encoding.UTF8.GetBytes(Term);

    /// <summary>Gets a value that indicates whether words that begin with this one match. A single letter begins too many.</summary>
    public bool IsPrefix => IsPair || Letters >= ShortestPrefix;

    /// <summary>Gets a value that indicates whether words that contain this one match, as in compounds.</summary>
    public bool IsInfix => IsPair ? Letters == 1 : Letters >= ShortestInfix;

    /// <summary>Gets a value that indicates whether words with one letter more, less, or another one match, if no others do.</summary>
    public bool CanBeMisspelled => !IsPair && Letters >= ShortestMisspelled && !Term.All(char.IsDigit);

    /// <summary>Returns the distinct words of a query.</summary>
    public static IReadOnlyList<QueryWord> Of(string query, LetterFolding folding)
    {
        var words = new List<QueryWord>();
        var reader = new WordReader(query, folding);
        while (words.Count < MaxCount && reader.Read())
        {
            var word = new QueryWord(reader.Term, reader.IsPair);
            if (!words.Exists(known => known.Term == word.Term))
            {
                words.Add(word);
            }
        }

        return words;
    }
}

using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Status;

/// <summary>Represents the words in the translated texts of a file, among which are those that its language keeps, such as names of products.</summary>
internal sealed class KeptWords
{
    private readonly HashSet<uint> _tokens = [];
    private readonly ArticleVariant _file;

    /// <summary>Reads the words of a plain translation.</summary>
    /// <param name="file">The translation.</param>
    /// <param name="translated">Its units that aren't copies of their source texts.</param>
    public KeptWords(ArticleVariant file, IEnumerable<int> translated)
    {
        _file = file;
        foreach (var unit in translated)
        {
            _tokens.UnionWith(file.Units[unit].Evidence?.Tokens ?? []);
        }
    }

    /// <summary>Determines whether all words of a copied text are also in translated ones, so that the copy is its translation.</summary>
    /// <param name="number">The number of the text among the units and the other texts behind them.</param>
    public bool Has(int number)
    {
        var tokens = number < _file.Units.Count ? _file.Units[number].Evidence?.Tokens : TokensOf(_file.OwnedTexts[number - _file.Units.Count].Label);
        return tokens is { Count: > 0 } words && words.All(_tokens.Contains);
    }

    // A text that is longer than its label is more than names.
    private static EquatableArray<uint>? TokensOf(string label) => label.EndsWith("\u2026", StringComparison.Ordinal) ? null : EvidenceReader.OfText(label.AsSpan()).Tokens;
}

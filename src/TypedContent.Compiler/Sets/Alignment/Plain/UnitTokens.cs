using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the tokens of an article's units that say something about their translations.</summary>
/// <remarks>
/// Words count only if both articles have them, and most are translated, so all others are left out once for all comparisons of the units. Units that are known to be
/// translations of each other have a token in common: it shows where the texts around them belong, and which tables, rows and columns do.
/// </remarks>
internal sealed class UnitTokens
{
    private readonly uint[] _tokens;
    private readonly int[] _starts;

    /// <summary>Initializes the tokens.</summary>
    /// <param name="units">The units.</param>
    /// <param name="others">The tokens of the other article.</param>
    /// <param name="known">The indexes of the units that are known to be translations of each other, in the same order in both articles.</param>
    public UnitTokens(EquatableArray<TranslationUnit> units, TokenFilter others, IEnumerable<int> known)
    {
        var (pairs, number) = (new Dictionary<int, int>(), 0);
        foreach (var unit in known)
        {
            pairs[unit] = number++;
        }

        _starts = new int[units.Count + 1];
        _tokens = new uint[units.Sum(unit => unit.Evidence!.Tokens.Count) + pairs.Count];
        var count = 0;
        for (var i = 0; i < units.Count; i++)
        {
            foreach (var token in units[i].Evidence!.Tokens)
            {
                // Without a branch, since none of them can be predicted.
                _tokens[count] = token;
                count += (EvidenceToken.KindOf(token) != TokenKind.Word) | others.MayContain(token) ? 1 : 0;
            }

            if (pairs.TryGetValue(i, out var pair))
            {
                _tokens[count++] = EvidenceToken.Of(TokenKind.Link, ContentHash.Add(ContentHash.Empty, (ulong)pair));
            }

            _starts[i + 1] = count;
        }
    }

    /// <summary>Gets the tokens of a unit.</summary>
    public ReadOnlyMemory<uint> this[int unit] => new(_tokens, _starts[unit], _starts[unit + 1] - _starts[unit]);
}

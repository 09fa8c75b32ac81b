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
    private readonly EquatableArray<uint>[] _tokens;

    /// <summary>Initializes the tokens.</summary>
    /// <param name="units">The units.</param>
    /// <param name="others">The tokens of the other article.</param>
    /// <param name="known">The indexes of the units that are known to be translations of each other, in the same order in both articles.</param>
    public UnitTokens(EquatableArray<TranslationUnit> units, TokenFilter others, IEnumerable<int> known)
    {
        _tokens = new EquatableArray<uint>[units.Count];
        var tokens = new List<uint>();
        for (var i = 0; i < _tokens.Length; i++)
        {
            tokens.Clear();
            foreach (var token in units[i].Evidence!.Tokens)
            {
                if (EvidenceToken.KindOf(token) != TokenKind.Word || others.MayContain(token))
                {
                    tokens.Add(token);
                }
            }

            _tokens[i] = tokens.Count == 0 ? [] : new EquatableArray<uint>([.. tokens]);
        }

        foreach (var (unit, i) in known.Select((unit, i) => (unit, i)))
        {
            _tokens[unit] = new EquatableArray<uint>([.. _tokens[unit], EvidenceToken.Of(TokenKind.Link, ContentHash.Add(ContentHash.Empty, (ulong)i))]);
        }
    }

    /// <summary>Gets the tokens of a unit.</summary>
    public EquatableArray<uint> this[int unit] => _tokens[unit];
}

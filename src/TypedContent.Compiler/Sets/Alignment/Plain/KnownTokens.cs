using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Provides tokens that units have in common because they are known to be translations of each other.</summary>
/// <remarks>They show where the texts around known ones belong, and which tables, rows and columns do.</remarks>
internal sealed class KnownTokens(IEnumerable<int> units)
{
    private readonly Dictionary<int, uint> _tokens =
        units.Select((unit, i) => (unit, i)).ToDictionary(pair => pair.unit, pair => EvidenceToken.Of(TokenKind.Link, ContentHash.Add(ContentHash.Empty, (ulong)pair.i)));

    /// <summary>Returns the tokens of a unit.</summary>
    public EquatableArray<uint> Of(int unit, UnitEvidence evidence) =>
        _tokens.TryGetValue(unit, out var token) ? new EquatableArray<uint>([.. evidence.Tokens, token]) : evidence.Tokens;
}

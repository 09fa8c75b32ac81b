using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents a set of tokens that may contain some more than were added. Most words of a text are in no translation, and it finds them fast.</summary>
internal readonly struct TokenFilter
{
    private const int Bits = 1 << 14;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Initializes the set with the tokens of units.</summary>
    public TokenFilter(EquatableArray<TranslationUnit> units)
    {
        foreach (var unit in units)
        {
            foreach (var token in unit.Evidence!.Tokens)
            {
                _bits[IndexOf(token)] |= 1UL << (int)token;
            }
        }
    }

    /// <summary>Returns false if a token was not added.</summary>
    public bool MayContain(uint token) => (_bits[IndexOf(token)] & (1UL << (int)token)) != 0;

    private static int IndexOf(uint token) => (int)(token >> 6) & ((Bits / 64) - 1);
}

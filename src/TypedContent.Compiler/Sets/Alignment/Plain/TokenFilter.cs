using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents a set of tokens that may contain some more than were added. Most words of a text are in no translation, and it finds them fast.</summary>
internal readonly struct TokenFilter
{
    private const int BitsOfToken = 8;

    private readonly ulong[] _bits;

    /// <summary>Initializes the set with the tokens of units.</summary>
    public TokenFilter(EquatableArray<TranslationUnit> units)
    {
        var (words, needed) = (1, units.Sum(unit => unit.Evidence!.Tokens.Count) * BitsOfToken / 64);
        while (words < needed)
        {
            words *= 2;
        }

        _bits = new ulong[words];
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

    private int IndexOf(uint token) => (int)(token >> 6) & (_bits.Length - 1);
}

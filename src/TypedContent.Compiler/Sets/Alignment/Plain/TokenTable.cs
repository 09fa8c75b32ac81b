namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Numbers tokens in the order in which they are added. Faster than a dictionary, since tokens are hashes already.</summary>
internal sealed class TokenTable
{
    private readonly uint[] _tokens;
    private readonly int[] _slots;

    /// <summary>Initializes a table without tokens.</summary>
    /// <param name="most">The largest number of tokens.</param>
    public TokenTable(int most)
    {
        // At most two thirds of the slots are used.
        var slots = 2;
        while (2 * slots < 3 * most)
        {
            slots *= 2;
        }

        (_tokens, _slots) = (new uint[most], new int[slots]);
    }

    /// <summary>Gets the number of distinct tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the distinct tokens.</summary>
    public ReadOnlyMemory<uint> Tokens => new(_tokens, 0, Count);

    /// <summary>Returns the number of a token, which is added if it is new.</summary>
    public int NumberOf(uint token)
    {
        var slot = (int)(unchecked(token * 0x9E3779B1u) >> 8) & (_slots.Length - 1);
        while (_slots[slot] is not 0 and var next)
        {
            if (_tokens[next - 1] == token)
            {
                return next - 1;
            }

            slot = (slot + 1) & (_slots.Length - 1);
        }

        _tokens[Count] = token;
        _slots[slot] = ++Count;
        return Count - 1;
    }
}

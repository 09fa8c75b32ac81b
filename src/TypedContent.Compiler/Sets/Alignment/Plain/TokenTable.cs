namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Numbers tokens in the order in which they are added. Faster than a dictionary, since tokens are hashes already.</summary>
internal sealed class TokenTable
{
    private uint[] _tokens = new uint[32];
    private int[] _slots = new int[64];

    /// <summary>Gets the number of distinct tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Gets the token of a number.</summary>
    public uint this[int number] => _tokens[number];

    /// <summary>Returns the number of a token, which is added if it is new.</summary>
    public int NumberOf(uint token)
    {
        var slot = SlotOf(token);
        if (_slots[slot] != 0)
        {
            return _slots[slot] - 1;
        }

        if (Count == _tokens.Length)
        {
            Grow();
            slot = SlotOf(token);
        }

        _tokens[Count] = token;
        _slots[slot] = ++Count;
        return Count - 1;
    }

    /// <summary>Returns the slot that has a token, or the empty one that it belongs in. At most half of the slots are used.</summary>
    private int SlotOf(uint token)
    {
        var slot = (int)(unchecked(token * 0x9E3779B1u) >> 8) & (_slots.Length - 1);
        while (_slots[slot] != 0 && _tokens[_slots[slot] - 1] != token)
        {
            slot = (slot + 1) & (_slots.Length - 1);
        }

        return slot;
    }

    private void Grow()
    {
        Array.Resize(ref _tokens, 2 * _tokens.Length);
        _slots = new int[2 * _tokens.Length];
        for (var number = 0; number < Count; number++)
        {
            _slots[SlotOf(_tokens[number])] = number + 1;
        }
    }
}

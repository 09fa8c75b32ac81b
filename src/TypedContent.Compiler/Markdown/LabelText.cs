namespace TypedContent.Compiler.Markdown;

/// <summary>Collects the characters of a label, with one space in place of each run of spaces.</summary>
internal ref struct LabelText
{
    /// <summary>The maximum number of characters, without the ellipsis.</summary>
    public const int Longest = 160;

    /// <summary>The number of characters that the buffer must have.</summary>
    public const int BufferLength = Longest + MostRemovable + 2;

    private const int MostRemovable = 32;

    private readonly Span<char> _buffer;
    private bool _space;

    public LabelText(Span<char> buffer) => _buffer = buffer;

    /// <summary>Gets the number of characters.</summary>
    public int Length { get; private set; }

    /// <summary>Gets or sets the number of characters that may be removed again, so that they don't count yet; at most 32.</summary>
    public int Removable { get; set; }

    /// <summary>Gets a value that indicates whether there was more than fits.</summary>
    public bool IsFull { get; private set; }

    /// <summary>Gets the character at <paramref name="at"/>.</summary>
    public readonly char this[int at] => _buffer[at];

    /// <summary>Appends a character.</summary>
    public void Append(char c)
    {
        if (char.IsWhiteSpace(c) || char.IsControl(c))
        {
            _space = Length > 0;
        }
        else if (Length >= Longest + Removable)
        {
            IsFull = true;
        }
        else
        {
            WriteSpace();
            _buffer[Length++] = c;
        }
    }

    /// <summary>Appends a text.</summary>
    public void Append(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length && !IsFull; i++)
        {
            Append(text[i]);
        }
    }

    /// <summary>Appends a text that is not divided. Returns false if there is no room for it.</summary>
    public bool TryAppendWhole(string text)
    {
        if (Length + text.Length > Longest + Removable)
        {
            return false;
        }

        WriteSpace();
        text.AsSpan().CopyTo(_buffer.Slice(Length));
        Length += text.Length;
        return true;
    }

    /// <summary>Removes <paramref name="count"/> characters at <paramref name="at"/>.</summary>
    public void Remove(int at, int count)
    {
        _buffer.Slice(at + count, Length - at - count).CopyTo(_buffer.Slice(at));
        Length -= count;
    }

    /// <summary>Returns the label, with an ellipsis if there was more.</summary>
    public override string ToString()
    {
        // A space and the letter after it are not divided.
        var longest = Length > Longest && _buffer[Longest - 1] == ' ' ? Longest + 1 : Longest;
        if (IsFull || Length > longest)
        {
            Length = Math.Min(Length, longest);
            _buffer[Length++] = '…';
        }

        return _buffer.Slice(0, Length).ToString();
    }

    private void WriteSpace()
    {
        if (_space)
        {
            _buffer[Length++] = ' ';
            _space = false;
        }
    }
}

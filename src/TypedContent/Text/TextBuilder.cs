namespace TypedContent.Text;

/// <summary>Builds plain text. Of the separators between two texts, the strongest is written.</summary>
internal ref struct TextBuilder(Span<byte> buffer)
{
    private readonly Span<byte> _buffer = buffer;
    private int _length;
    private int _preformatted;
    private Separator _pending;

    private enum Separator
    {
        None,
        Space,
        Tab,
        NewLine,
    }

    internal void Append(byte b)
    {
        if (_preformatted == 0 && b is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            Separate(Separator.Space);
            return;
        }

        WriteSeparator();
        _buffer[_length++] = b;
    }

    internal void AppendCodePoint(int c)
    {
        WriteSeparator();
        if (c < 0x80)
        {
            _buffer[_length++] = (byte)c;
            return;
        }

        if (c < 0x800)
        {
            _buffer[_length++] = (byte)(0xC0 | (c >> 6));
        }
        else
        {
            if (c < 0x10000)
            {
                _buffer[_length++] = (byte)(0xE0 | (c >> 12));
            }
            else
            {
                _buffer[_length++] = (byte)(0xF0 | (c >> 18));
                _buffer[_length++] = (byte)(0x80 | ((c >> 12) & 0x3F));
            }

            _buffer[_length++] = (byte)(0x80 | ((c >> 6) & 0x3F));
        }

        _buffer[_length++] = (byte)(0x80 | (c & 0x3F));
    }

    internal void EndBlock() => Separate(Separator.NewLine);

    internal void EndCell() => Separate(Separator.Tab);

    /// <summary>Appends a line break of the author. Unlike ends of blocks, two of them are two lines.</summary>
    internal void BreakLine()
    {
        _pending = Separator.None;
        if (_length > 0)
        {
            _buffer[_length++] = (byte)'\n';
        }
    }

    internal void Preformatted(bool begins) => _preformatted = Math.Max(0, _preformatted + (begins ? 1 : -1));

    internal readonly ReadOnlySpan<byte> Finish()
    {
        int end = _length;
        while (end > 0 && _buffer[end - 1] is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            end--;
        }

        return _buffer.Slice(0, end);
    }

    private void Separate(Separator separator)
    {
        if (separator > _pending)
        {
            _pending = separator;
        }
    }

    private void WriteSeparator()
    {
        if (_pending != Separator.None && _length > 0 && _buffer[_length - 1] != '\n')
        {
            _buffer[_length++] = _pending switch
            {
                Separator.Space => (byte)' ',
                Separator.Tab => (byte)'\t',
                _ => (byte)'\n',
            };
        }

        _pending = Separator.None;
    }
}

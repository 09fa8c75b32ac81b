namespace TypedContent.Compiler.Markdown;

/// <summary>Tracks fenced code in a text that is read line by line.</summary>
internal struct CodeFence
{
    private char _mark;
    private int _length;

    /// <summary>Reads the next line. Returns true if it is code or a fence.</summary>
    public bool Read(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart();
        var length = 0;
        while (length < content.Length && content[length] is '`' or '~' && content[length] == content[0])
        {
            length++;
        }

        var isOpen = _length > 0;
        if (length < 3 || (isOpen && (content[0] != _mark || length < _length || content.Length > length)))
        {
            return isOpen;
        }

        // Backticks in the rest of the line make it inline code.
        if (!isOpen && content[0] == '`' && content.Slice(length).IndexOf('`') >= 0)
        {
            return false;
        }

        (_mark, _length) = isOpen ? ('\0', 0) : (content[0], length);
        return true;
    }
}

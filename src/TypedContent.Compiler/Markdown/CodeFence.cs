namespace TypedContent.Compiler.Markdown;

/// <summary>Follows a text line by line and knows which lines are fenced code.</summary>
internal struct CodeFence
{
    private char _mark;
    private int _length;

    /// <summary>Reads the next line; true where it is code or a fence.</summary>
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

        // Backticks on the rest of the line make it code in running text.
        if (!isOpen && content[0] == '`' && content.Slice(length).IndexOf('`') >= 0)
        {
            return false;
        }

        (_mark, _length) = isOpen ? ('\0', 0) : (content[0], length);
        return true;
    }
}

namespace TypedContent.Compiler.Text;

/// <summary>Converts offsets in a text to lines and columns.</summary>
public sealed class LineMap
{
    private readonly List<int> _starts = [0];
    private readonly int _length;

    /// <summary>Initializes a map of the lines of <paramref name="text"/>, which end in CR LF, LF or CR.</summary>
    public LineMap(string text)
    {
        _length = text.Length;
        var at = 0;
        while (at < text.Length)
        {
            var end = text.AsSpan(at).IndexOfAny('\n', '\r');
            if (end < 0)
            {
                break;
            }

            at += end + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
            {
                at++;
            }

            _starts.Add(at);
        }
    }

    /// <summary>Returns the span of <paramref name="length"/> characters from <paramref name="start"/> on, limited to the text.</summary>
    public FileSpan Span(int start, int length)
    {
        start = Math.Max(0, Math.Min(start, _length));
        length = Math.Max(0, Math.Min(length, _length - start));
        var (startLine, startColumn) = Position(start);
        var (endLine, endColumn) = Position(start + length);
        return new FileSpan(start, length, startLine, startColumn, endLine, endColumn);
    }

    private (int Line, int Column) Position(int offset)
    {
        var line = _starts.BinarySearch(offset);
        line = line >= 0 ? line : ~line - 1;
        return (line, offset - _starts[line]);
    }
}

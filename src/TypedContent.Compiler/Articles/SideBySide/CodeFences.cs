namespace TypedContent.Compiler.Articles.SideBySide;

/// <summary>Finds fenced code, in which the tags of translation units are examples.</summary>
/// <remarks>A fence without an end ends the search: what follows is read as text, so that no unit of a text is lost.</remarks>
internal sealed class CodeFences(string text)
{
    private const int Shortest = 3;
    private int _at;
    private bool _isUnclosed;

    /// <summary>Returns the offset after the fenced code that <paramref name="offset"/> is in, or -1. Offsets increase from call to call.</summary>
    /// <param name="from">The offset after what was read. A fence before it is none.</param>
    /// <param name="offset">The offset of what may be code.</param>
    public int EndAround(int from, int offset)
    {
        _at = Math.Max(_at, from == 0 || text[from - 1] == '\n' ? from : LineEnd(from));
        while (!_isUnclosed && _at < offset)
        {
            var fence = FenceAt(_at);
            _at = LineEnd(_at);
            if (fence is not { IsOpening: true })
            {
                continue;
            }

            var end = CloseOf(fence);
            _isUnclosed = end < 0;
            if (end > offset)
            {
                return _at = end;
            }

            _at = Math.Max(_at, end);
        }

        return -1;
    }

    private int CloseOf(Fence opening)
    {
        for (var line = _at; line < text.Length; line = LineEnd(line))
        {
            if (FenceAt(line) is { IsClosing: true } fence && fence.Character == opening.Character && fence.Length >= opening.Length)
            {
                return LineEnd(line);
            }
        }

        return -1;
    }

    /// <summary>Returns the fence on a line, which may be in a block quote or a list item; null for none.</summary>
    private Fence? FenceAt(int line)
    {
        var start = line;
        while (start < text.Length && text[start] is ' ' or '\t' or '>')
        {
            start++;
        }

        var end = start;
        while (end < text.Length && text[end] is '`' or '~' && text[end] == text[start])
        {
            end++;
        }

        if (end - start < Shortest)
        {
            return null;
        }

        var rest = text.Substring(end, LineEnd(end) - end).Trim();
        return new Fence(text[start], end - start, IsOpening: text[start] == '~' || rest.IndexOf('`') < 0, IsClosing: rest.Length == 0);
    }

    private int LineEnd(int at) => at < text.Length && text.IndexOf('\n', at) is >= 0 and var end ? end + 1 : text.Length;

    private sealed record Fence(char Character, int Length, bool IsOpening, bool IsClosing);
}

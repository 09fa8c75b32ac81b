using System.Text;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>How the lines of an included text are set.</summary>
/// <param name="Prefix">What each line but the first begins with.</param>
/// <param name="IsInline">Whether all of them become one line.</param>
/// <param name="IsInCell">Whether a bar would divide the cell that they stand in.</param>
internal readonly record struct LineSetting(string Prefix, bool IsInline, bool IsInCell = false);

/// <summary>Writes the text of an expanded article and keeps where each stretch comes from.</summary>
internal sealed class ExpansionWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<TextPlace> _places = [];

    /// <summary>How much was written.</summary>
    public int Length => _text.Length;

    /// <summary>The finished text.</summary>
    public ExpandedText Finish(IReadOnlyList<Segment> segments, IncludeClosure closure) =>
        new(_text.ToString(), segments, closure, _starts, _places);

    /// <summary>Copies a stretch of a file; <paramref name="copied"/> is told where each piece of it went.</summary>
    public void Copy(string text, TextRange range, TextPlace place, LineSetting lines, Action<int, int, int>? copied)
    {
        var at = range.Start;
        do
        {
            var stop = NextStop(text, at, range.End, lines);
            var isBar = stop < range.End && text[stop] == '|';
            var next = stop == range.End || isBar ? stop : NextLine(text, stop, range.End);
            var end = lines.IsInline && !isBar && stop < range.End ? TrimEnd(text, at, stop) : next;
            copied?.Invoke(at, end - at, _text.Length);
            Write(text, at, end, place with { Offset = at });
            at = next;
            if (isBar)
            {
                Write(stop > 0 && text[stop - 1] == '\\' ? "|" : "\\|", place with { Offset = stop });
                at++;
            }
            else if (stop < range.End)
            {
                at = lines.IsInline ? SkipBlank(text, next, range.End) : next;
                Write(lines.IsInline ? " " : lines.Prefix, place with { Offset = at });
            }
        }
        while (at < range.End);
    }

    /// <summary>Writes what stands in no file.</summary>
    public void Write(string text, TextPlace place) => Write(text, 0, text.Length, place);

    private void Write(string text, int from, int to, TextPlace place)
    {
        if (to > from)
        {
            _starts.Add(_text.Length);
            _places.Add(place);
            _text.Append(text, from, to - from);
        }
    }

    /// <summary>Where something else than the text itself is written next.</summary>
    private static int NextStop(string text, int at, int end, LineSetting lines)
    {
        var rest = text.AsSpan(at, end - at);
        var stop = lines.IsInCell ? rest.IndexOfAny('\n', '\r', '|')
            : lines.IsInline || lines.Prefix.Length > 0 ? rest.IndexOfAny('\n', '\r')
            : -1;
        return stop < 0 ? end : at + stop;
    }

    private static int NextLine(string text, int lineEnd, int end) =>
        text[lineEnd] == '\r' && lineEnd + 1 < end && text[lineEnd + 1] == '\n' ? lineEnd + 2 : lineEnd + 1;

    private static int TrimEnd(string text, int start, int end)
    {
        while (end > start && text[end - 1] is ' ' or '\t')
        {
            end--;
        }

        return end;
    }

    private static int SkipBlank(string text, int at, int end)
    {
        while (at < end && char.IsWhiteSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}

using System.Text;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Specifies how the lines of an included text are written.</summary>
/// <param name="Prefix">The beginning of each line but the first.</param>
/// <param name="IsInline">A value that indicates whether the lines are joined into one.</param>
/// <param name="IsInCell">A value that indicates whether the lines are in a table cell, which a bar would end.</param>
internal readonly record struct LineSetting(string Prefix, bool IsInline, bool IsInCell = false);

/// <summary>Writes the text of an expanded article and records the origin of each piece.</summary>
internal sealed class ExpansionWriter
{
    private readonly StringBuilder _text = new();
    private readonly List<int> _starts = [];
    private readonly List<TextPlace> _places = [];

    /// <summary>Gets the number of characters written.</summary>
    public int Length => _text.Length;

    /// <summary>Returns the finished text.</summary>
    public ExpandedText Finish(IReadOnlyList<Segment> segments, IncludeClosure closure) =>
        new(_text.ToString(), segments, closure, _starts, _places);

    /// <summary>
    /// Copies a range of a file. <paramref name="copied"/> is called for each piece with its offset, its length and its new offset.
    /// </summary>
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

    /// <summary>Writes text that is in no file, with <paramref name="place"/> as its origin.</summary>
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

    /// <summary>Returns the next offset at which something else than the text itself is written; <paramref name="end"/> if there is none.</summary>
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

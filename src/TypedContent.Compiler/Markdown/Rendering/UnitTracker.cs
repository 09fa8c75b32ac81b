using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>
/// Finds the range of each unit in the output. Marks in the text would change the parsing of Markdown, so positions are used: before
/// anything is written, all boundaries of units up to its position are set.
/// </summary>
internal sealed class UnitTracker
{
    private readonly string _markdown;
    private readonly IReadOnlyList<TextRange> _units;
    private readonly int[] _starts;
    private readonly int[] _ends;
    private readonly bool[] _isApart;
    private int _nextStart;
    private int _nextEnd;
    private int _contentEnd;

    public UnitTracker(string markdown, IReadOnlyList<TextRange> units)
    {
        _markdown = markdown;
        _units = units;
        _starts = new int[units.Count];
        _ends = new int[units.Count];
        _isApart = new bool[units.Count];
        InLinks = new bool[units.Count];
    }

    /// <summary>Gets, for each unit, a value that indicates whether it begins in the text of a link.</summary>
    public bool[] InLinks { get; }

    /// <summary>
    /// Sets the boundaries up to <paramref name="position"/>: units start at <paramref name="offset"/> and end after the last content.
    /// </summary>
    public void Reach(int position, int offset, bool isInLink)
    {
        while (_nextEnd < _units.Count && _units[_nextEnd].End <= position)
        {
            while (_nextStart <= _nextEnd)
            {
                Start(position, offset, isInLink);
            }

            _ends[_nextEnd] = Math.Max(_starts[_nextEnd], _contentEnd);
            _nextEnd++;
        }

        while (_nextStart < _units.Count && _units[_nextStart].Start <= position)
        {
            Start(position, offset, isInLink);
        }
    }

    /// <summary>
    /// Records that the units up to <paramref name="position"/> that have not ended aren't parsed as Markdown, so they are rendered
    /// separately.
    /// </summary>
    public void SetApart(int position)
    {
        for (var i = _nextEnd; i < _units.Count && _units[i].Start < position; i++)
        {
            _isApart[i] = true;
        }
    }

    /// <summary>Records that content was written up to <paramref name="offset"/>.</summary>
    public void Wrote(int offset) => _contentEnd = offset;

    /// <summary>Returns the first boundary after <paramref name="position"/>; <see cref="int.MaxValue"/> if there is none.</summary>
    public int NextBoundary(int position)
    {
        var start = _nextStart < _units.Count ? _units[_nextStart].Start : int.MaxValue;
        var end = _nextEnd < _units.Count ? _units[_nextEnd].End : int.MaxValue;
        var next = Math.Min(start, end);
        return next > position ? next : Math.Max(start, end) is var other && other > position ? other : int.MaxValue;
    }

    /// <summary>Returns the ranges of all units after the last content; <see cref="Slice.None"/> for units that are rendered separately.</summary>
    public Slice[] Finish(int offset)
    {
        Reach(int.MaxValue - 1, offset, isInLink: false);
        return [.. _starts.Select((start, i) => _isApart[i] ? Slice.None : Slice.Between(start, _ends[i]))];
    }

    /// <summary>
    /// Starts the next unit. If its first words were parsed as the marker of a list, heading or quote, as in a sentence that begins
    /// with "1. Februar", the output has only part of it, and it is rendered separately.
    /// </summary>
    private void Start(int position, int offset, bool isInLink)
    {
        var unit = _units[_nextStart];
        var skipped = Math.Min(position, unit.End) - unit.Start;
        _isApart[_nextStart] |= skipped > 0 && !_markdown.AsSpan(unit.Start, skipped).IsWhiteSpace();
        InLinks[_nextStart] = isInLink;
        _starts[_nextStart++] = offset;
    }
}

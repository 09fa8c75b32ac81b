using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>
/// Finds where each unit begins and ends in the output. Marks in the text would change how Markdown reads
/// it, so positions are used: before anything is written, every unit boundary up to its position is settled.
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
    }

    /// <summary>Settles the boundaries up to <paramref name="position"/>: starts at <paramref name="offset"/>, ends after the last content.</summary>
    public void Reach(int position, int offset)
    {
        while (_nextEnd < _units.Count && _units[_nextEnd].End <= position)
        {
            while (_nextStart <= _nextEnd)
            {
                Start(position, offset);
            }

            _ends[_nextEnd] = Math.Max(_starts[_nextEnd], _contentEnd);
            _nextEnd++;
        }

        while (_nextStart < _units.Count && _units[_nextStart].Start <= position)
        {
            Start(position, offset);
        }
    }

    /// <summary>Says that the units up to <paramref name="position"/> that have not ended are not read as Markdown where they stand.</summary>
    public void SetApart(int position)
    {
        for (var i = _nextEnd; i < _units.Count && _units[i].Start < position; i++)
        {
            _isApart[i] = true;
        }
    }

    /// <summary>Says that content was written up to <paramref name="offset"/>.</summary>
    public void Wrote(int offset) => _contentEnd = offset;

    /// <summary>The first boundary after <paramref name="position"/>, or <see cref="int.MaxValue"/>.</summary>
    public int NextBoundary(int position)
    {
        var start = _nextStart < _units.Count ? _units[_nextStart].Start : int.MaxValue;
        var end = _nextEnd < _units.Count ? _units[_nextEnd].End : int.MaxValue;
        var next = Math.Min(start, end);
        return next > position ? next : Math.Max(start, end) is var other && other > position ? other : int.MaxValue;
    }

    /// <summary>The slices of all units, once everything was written; none for those whose text went elsewhere.</summary>
    public Slice[] Finish(int offset)
    {
        Reach(int.MaxValue - 1, offset);
        return [.. _starts.Select((start, i) => _isApart[i] ? Slice.None : Slice.Between(start, _ends[i]))];
    }

    /// <summary>
    /// Where a unit's first words were taken for the mark of a list, a heading or a quote (a sentence that begins
    /// with "1. Februar"), the output has only part of it.
    /// </summary>
    private void Start(int position, int offset)
    {
        var unit = _units[_nextStart];
        var skipped = Math.Min(position, unit.End) - unit.Start;
        _isApart[_nextStart] |= skipped > 0 && !_markdown.AsSpan(unit.Start, skipped).IsWhiteSpace();
        _starts[_nextStart++] = offset;
    }
}

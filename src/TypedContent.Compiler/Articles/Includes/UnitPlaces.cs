using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles.Includes;

/// <summary>Determines the new positions of a file's units while its text is copied piece by piece.</summary>
internal sealed class UnitPlaces(IReadOnlyList<Segment> units)
{
    private readonly List<(int From, int Length, int To)> _pieces = [];

    /// <summary>Records that <paramref name="length"/> characters from <paramref name="from"/> on were copied to <paramref name="to"/>.</summary>
    public void Copied(int from, int length, int to) => _pieces.Add((from, length, to));

    /// <summary>Adds the units at their new positions to <paramref name="segments"/>.</summary>
    public void AddTo(List<Segment> segments, bool keepIds)
    {
        var piece = 0;
        foreach (var segment in units)
        {
            // Ids of another file mean nothing in this one: its units are matched by their text.
            var id = keepIds ? segment.Id : string.Empty;
            var start = Place(segment.Start);
            var target = new TextRange(Place(segment.Target.Start), Place(segment.Target.End));
            TextRange? source = segment.Source is { } range ? new TextRange(Place(range.Start), Place(range.End)) : null;
            segments.Add(new Segment(id, start, Place(segment.End), target, source));
        }

        int Place(int offset)
        {
            while (piece + 1 < _pieces.Count && _pieces[piece + 1].From <= offset)
            {
                piece++;
            }

            var (from, length, to) = _pieces[piece];
            return to + Math.Min(offset - from, length);
        }
    }
}

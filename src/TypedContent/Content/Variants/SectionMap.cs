using TypedContent.Packs;

namespace TypedContent.Content.Variants;

/// <summary>Holds which sections of a record are in which, by their places in the body.</summary>
/// <remarks>A section in a block quote or a list ends with it, so that the text of the section around it can go on after it.</remarks>
internal sealed class SectionMap
{
    private const int None = -1;

    private readonly PackRecord _record;

    // The index of the section around each section, and of the text outside of sections, which is the last.
    private readonly int[] _parents;

    // The sections that the record has, in the order of the body.
    private readonly int[] _ordered;

    internal SectionMap(PackRecord record, int count)
    {
        _record = record;
        _parents = new int[count + 1];
        _parents.AsSpan().Fill(None);
        var present = new List<(uint Start, uint End, int Section)>();
        for (int i = 0; i < count; i++)
        {
            Slice html = record.Section(i).Html;
            if (html.Exists)
            {
                present.Add((html.Offset, html.Offset + html.Length, i));
            }
        }

        present.Sort(static (left, right) => left.Start != right.Start ? left.Start.CompareTo(right.Start) : right.End.CompareTo(left.End));
        _ordered = present.ConvertAll(static section => section.Section).ToArray();
        var open = new Stack<(uint End, int Section)>();
        foreach ((uint start, uint end, int section) in present)
        {
            while (open.Count > 0 && (open.Peek().End <= start || open.Peek().End < end))
            {
                open.Pop();
            }

            _parents[section] = open.Count > 0 ? open.Peek().Section : None;
            open.Push((end, section));
        }
    }

    private int Outside => _parents.Length - 1;

    /// <summary>Returns the indexes of the text outside of sections and of all sections, in the order of the body.</summary>
    internal int[] InOrder() => [Outside, .. _ordered];

    /// <summary>Returns the index of the section around one, or a negative number.</summary>
    internal int Parent(int section) => _parents[section];

    /// <summary>Returns the indexes of the sections that are in one and in no other in it, in the order of the body.</summary>
    /// <param name="section">The section, or the number of sections for those that are in no other.</param>
    internal List<int> Children(int section)
    {
        int parent = section == Outside ? None : section;
        var children = new List<int>();
        foreach (int child in _ordered)
        {
            if (_parents[child] == parent)
            {
                children.Add(child);
            }
        }

        return children;
    }

    /// <summary>Returns the parts of the body that are in a section and in none of the sections in it.</summary>
    /// <param name="section">The section, or the number of sections for the text outside of sections.</param>
    internal List<Slice> OwnParts(int section)
    {
        Slice html = section == Outside ? _record.Body : _record.Section(section).Html;
        var parts = new List<Slice>();
        uint at = html.Offset;
        foreach (int child in Children(section))
        {
            Slice inner = _record.Section(child).Html;
            Add(at, inner.Offset);
            at = Math.Max(at, inner.Offset + inner.Length);
        }

        Add(at, html.Offset + html.Length);
        return parts;

        void Add(uint start, uint end)
        {
            if (end > start)
            {
                parts.Add(new Slice(start, end - start));
            }
        }
    }

    /// <summary>Returns the index of the innermost section at an offset of the body, or the number of sections if there is none.</summary>
    internal int At(uint offset)
    {
        int low = 0;
        int high = _ordered.Length;
        while (low < high)
        {
            int middle = (low + high) / 2;
            if (_record.Section(_ordered[middle]).Html.Offset <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        int section = low == 0 ? None : _ordered[low - 1];
        while (section != None && _record.Section(section).Html is var html && html.Offset + html.Length <= offset)
        {
            section = _parents[section];
        }

        return section == None ? Outside : section;
    }
}

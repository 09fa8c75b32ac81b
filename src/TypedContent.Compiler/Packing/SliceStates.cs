using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Packing;

/// <summary>Finds the state of a heading or the text of a link by the units in it, or around it.</summary>
internal sealed class SliceStates
{
    private readonly List<(Slice Slice, UnitState State)> _units = [];

    /// <summary>Initializes the states of a body with the ranges <paramref name="units"/>.</summary>
    public SliceStates(Slice[] units, VariantStates states)
    {
        Outside = states.Outside;
        for (var i = 0; i < units.Length; i++)
        {
            if (units[i].Exists)
            {
                _units.Add((units[i], states.Units[i]));
            }
        }

        _units.Sort((one, other) => one.Slice.Start.CompareTo(other.Slice.Start));
    }

    /// <summary>Gets the state of a text without units.</summary>
    public UnitState Outside { get; }

    /// <summary>Returns the worst state of the units that have a part of the range.</summary>
    public UnitState Of(Slice slice)
    {
        var state = UnitState.Current;
        var hasUnits = false;
        for (var i = FirstEndingAfter(slice.Start); i < _units.Count && _units[i].Slice.Start < slice.Start + slice.Length; i++)
        {
            state = UnitStates.Worse(state, _units[i].State);
            hasUnits = true;
        }

        return hasUnits ? state : Outside;
    }

    /// <summary>Returns the index of the first unit that ends after an offset. Units don't overlap, so their ends are in order, too.</summary>
    private int FirstEndingAfter(int offset)
    {
        var (low, high) = (0, _units.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            var unit = _units[middle].Slice;
            (low, high) = unit.Start + unit.Length > offset ? (low, middle) : (middle + 1, high);
        }

        return low;
    }
}

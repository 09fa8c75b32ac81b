namespace TypedContent.Compiler.Text;

/// <summary>Maps offsets in a derived text to offsets in the original text, as a list of ranges that were copied unchanged.</summary>
public sealed class PositionMap
{
    private readonly List<int> _derived = [];
    private readonly List<int> _original = [];

    /// <summary>Records that the characters from <paramref name="derived"/> on were copied from <paramref name="original"/> on.</summary>
    public void Add(int derived, int original)
    {
        if (_derived.Count > 0 && _derived[_derived.Count - 1] == derived)
        {
            _original[_original.Count - 1] = original;
            return;
        }

        _derived.Add(derived);
        _original.Add(original);
    }

    /// <summary>Returns the offset in the original text of the character at <paramref name="derived"/>.</summary>
    public int ToOriginal(int derived)
    {
        var index = _derived.BinarySearch(derived);
        index = index >= 0 ? index : Math.Max(0, ~index - 1);
        return _derived.Count == 0 ? derived : _original[index] + (derived - _derived[index]);
    }
}

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the places of the second sequence that an alignment considers at a place of the first.</summary>
/// <param name="start">The first place.</param>
/// <param name="first">The index of its pair.</param>
/// <param name="width">The number of places.</param>
internal readonly struct BandRow(int start, int first, int width)
{
    /// <summary>Gets the first place.</summary>
    public int Start => start;

    /// <summary>Gets the place after the last one.</summary>
    public int End => start + width;

    /// <summary>Gets the index of the first pair.</summary>
    public int First => first;

    /// <summary>Returns the index of the pair with a place of the second sequence; -1 outside of the band.</summary>
    public int IndexOf(int target) => (uint)(target - start) < (uint)width ? first + target - start : -1;
}

namespace TypedContent.Testing;

/// <summary>Generates pseudorandom numbers that are the same on every machine and runtime (SplitMix64).</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>Returns a number that is at least 0 and less than <paramref name="end"/>.</summary>
    public int Next(int end)
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            var mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return (int)((mixed ^ (mixed >> 31)) % (ulong)end);
        }
    }

    /// <summary>Returns a concatenation of 1 to <paramref name="most"/> random items of <paramref name="pieces"/>.</summary>
    public string Text(IReadOnlyList<string> pieces, int most) =>
        string.Concat(Enumerable.Range(0, 1 + Next(most)).Select(_ => pieces[Next(pieces.Count)]));
}

namespace TypedContent.Testing;

/// <summary>Numbers that look random and are the same on every machine and runtime (SplitMix64).</summary>
public sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 up to, not including, <paramref name="end"/>.</summary>
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

    /// <summary>From one to <paramref name="most"/> of <paramref name="pieces"/> in a row.</summary>
    public string Text(IReadOnlyList<string> pieces, int most) =>
        string.Concat(Enumerable.Range(0, 1 + Next(most)).Select(_ => pieces[Next(pieces.Count)]));
}

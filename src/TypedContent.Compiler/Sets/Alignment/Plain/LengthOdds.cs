namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes what the length of a target element says.</summary>
internal readonly struct LengthOdds
{
    private readonly double _expected;
    private readonly double _variance;
    private readonly double _mean;
    private readonly double _spread;
    private readonly double _constant;

    /// <summary>Initializes the computation.</summary>
    /// <param name="kind">The elements of the kind.</param>
    /// <param name="expected">The logarithm of the expected length.</param>
    /// <param name="variance">Its variance.</param>
    public LengthOdds(KindFigures kind, double expected, double variance)
    {
        (_expected, _variance, _mean, _spread) = (expected, 2 * variance, kind.MeanLength, 2 * kind.Spread);
        _constant = 0.5 * Math.Log(_spread / _variance);
    }

    /// <summary>Returns the odds of a length, of which the logarithm is given.</summary>
    public double Of(double length)
    {
        var (difference, distance) = (length - _expected, length - _mean);
        return _constant - (difference * difference / _variance) + (distance * distance / _spread);
    }
}

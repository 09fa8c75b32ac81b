namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Represents the pairs of places in two sequences that an alignment considers: those near the diagonal.</summary>
/// <remarks>
/// Short sequences are considered whole. The width grows with the difference of the lengths, up to a limit, so that time and memory are bounded.
/// </remarks>
internal sealed class AlignmentBand
{
    private const int Slack = 10;
    private const int SlackIfAlike = 3;
    private const int MostCells = 400_000;

    private readonly int[] _starts;

    private AlignmentBand(int sources, int targets, int half)
    {
        (Sources, Targets) = (sources, targets);
        half = Math.Min(half, Math.Max(Slack, MostCells / 2 / (sources + 1)));
        Width = Math.Min(targets + 1, (2 * half) + 1);
        _starts = new int[sources + 1];
        for (var i = 0; i <= sources; i++)
        {
            var center = sources == 0 ? 0 : (int)((long)i * targets / sources);
            _starts[i] = Math.Max(0, Math.Min(center - half, targets + 1 - Width));
        }
    }

    /// <summary>Gets the length of the first sequence.</summary>
    public int Sources { get; }

    /// <summary>Gets the length of the second sequence.</summary>
    public int Targets { get; }

    /// <summary>Gets the number of places of the second sequence that are considered at each place of the first.</summary>
    public int Width { get; }

    /// <summary>Gets the number of pairs of places.</summary>
    public int Cells => (Sources + 1) * Width;

    /// <summary>Returns the band for two sequences that may differ anywhere.</summary>
    /// <param name="drift">How far elements are from where they would be if nothing was missing or added.</param>
    /// <param name="sources">The length of the first sequence.</param>
    /// <param name="targets">The length of the second sequence.</param>
    public static AlignmentBand Of(int drift, int sources, int targets) =>
        new(sources, targets, Math.Max(2 * drift, Math.Abs(sources - targets)) + Slack);

    /// <summary>Returns the band for two sequences that have the same kinds of elements in the same order.</summary>
    /// <param name="drift">How far elements are from where they would be if nothing was missing or added.</param>
    /// <param name="elements">The length of the sequences.</param>
    public static AlignmentBand OfAlike(int drift, int elements) => new(elements, elements, (2 * drift) + SlackIfAlike);

    /// <summary>Returns the band of all pairs of places, unless they are too many.</summary>
    public static AlignmentBand Whole(int sources, int targets) => new(sources, targets, targets + 1);

    /// <summary>Returns the index of a pair of places; -1 outside of the band.</summary>
    public int IndexOf(int source, int target) => RowOf(source).IndexOf(target);

    /// <summary>Returns the pairs of a place of the first sequence; none outside of the sequence.</summary>
    public BandRow RowOf(int source) => source < 0 || source > Sources ? default : new BandRow(_starts[source], source * Width, Width);
}

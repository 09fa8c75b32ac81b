namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Counts the elements of a kind, to tell what is common to translations from what is common by chance.</summary>
internal sealed class KindFigures
{
    private const double LeastSpread = 0.35;
    private const double AddedSpread = 0.3;
    private const double KeptEnds = 0.93;
    private const int MostEmphasis = 3;
    private const int MostSentences = 7;

    private readonly Dictionary<int, int> _varieties = [];
    private readonly int[] _ends = new int[4];
    private readonly int[] _endsOfSources = new int[4];
    private readonly int[] _emphasis = new int[MostEmphasis + 1];
    private readonly int[] _sentences = new int[MostSentences + 1];
    private bool _hasSourceCells;
    private double _sum;
    private double _squares;
    private int _count;

    /// <summary>Returns a number of emphasized parts that is counted: two texts together may have more than a text.</summary>
    public static int LimitedEmphasis(int emphasis) => Math.Min(emphasis, MostEmphasis);

    /// <summary>Returns a number of sentences that is counted: two texts together may have more than a text.</summary>
    public static int LimitedSentences(int sentences) => Math.Min(sentences, MostSentences);

    /// <summary>Gets the mean of the logarithms of the lengths.</summary>
    public double MeanLength => _sum / _count;

    /// <summary>Gets the variance of the logarithms of the lengths.</summary>
    public double Spread =>
        Math.Max(LeastSpread, ((_squares / _count) - (MeanLength * MeanLength) + AddedSpread) * _count / (_count + 1.0));

    /// <summary>Counts an element, of which the logarithm of the length is given.</summary>
    public void Add(AlignmentElement element, double length)
    {
        _varieties.TryGetValue(element.Variety, out var count);
        _varieties[element.Variety] = count + 1;
        _sentences[element.Sentences]++;
        _ends[element.End]++;
        _emphasis[element.Emphasis]++;
        _sum += length;
        _squares += length * length;
        _count++;
    }

    /// <summary>Counts the end of a cell of the source. In a column, all of them can change, as where <c>July 9</c> becomes <c>9. Juli</c>.</summary>
    public void AddSourceCell(AlignmentElement cell)
    {
        _endsOfSources[cell.End]++;
        _hasSourceCells = true;
    }

    /// <summary>Returns what the kind says of two elements, of the given number of elements.</summary>
    public double OddsOfKind(int elements) => Math.Log((elements + 1.0) / (_count + 0.5));

    /// <summary>Returns what the variety says.</summary>
    public PropertyOdds OfVariety(AlignmentElement source) =>
        PropertyOdds.Of(source.IsTable ? 0.8 : 0.97, Share(_varieties.TryGetValue(source.Variety, out var count) ? count : 0));

    /// <summary>Returns what the end of the text says.</summary>
    public PropertyOdds OfEnd(int end)
    {
        var share = Share(_ends[end]);
        return PropertyOdds.Of(_hasSourceCells ? Math.Max(share, KeptEnds * Math.Min(1, (_ends[end] + 0.5) / (_endsOfSources[end] + 0.5))) : KeptEnds, share);
    }

    /// <summary>Returns what emphasis says.</summary>
    public PropertyOdds OfEmphasis(int emphasis) => PropertyOdds.Of(0.85, Share(_emphasis[emphasis]));

    /// <summary>Returns what the number of sentences says.</summary>
    public PropertyOdds OfSentences(int sentences) => PropertyOdds.Of(0.85, Share(_sentences[sentences]));

    private double Share(int count) => (count + 0.5) / (_count + 1.0);
}

/// <summary>Represents what a property says that translations mostly keep.</summary>
/// <param name="Same">The odds if it is the same.</param>
/// <param name="Other">The odds if it is another.</param>
internal readonly record struct PropertyOdds(double Same, double Other)
{
    /// <summary>Returns the odds.</summary>
    /// <param name="kept">How often translations keep the property.</param>
    /// <param name="share">The share of the target elements that have the property of the source element.</param>
    public static PropertyOdds Of(double kept, double share) => new(Math.Log(kept / share), Math.Log((1 - kept) / (1 - share)));

    /// <summary>Returns the odds for a pair.</summary>
    public double If(bool isSame) => isSame ? Same : Other;
}

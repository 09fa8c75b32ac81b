namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Computes what the counts of a text say about two texts that it may be split into, or made of: counts of parts add up.</summary>
internal readonly struct PartOdds
{
    private readonly int _emphasis;
    private readonly int _sentences;
    private readonly double _ofKind;
    private readonly PropertyOdds _ofEmphasis;
    private readonly PropertyOdds _ofSentences;

    /// <summary>Initializes the computation.</summary>
    /// <param name="kind">The elements of the kind.</param>
    /// <param name="elements">The number of target elements.</param>
    /// <param name="emphasis">The number of emphasized parts of the source.</param>
    /// <param name="sentences">The number of sentences of the source.</param>
    public PartOdds(KindFigures kind, int elements, int emphasis, int sentences)
    {
        (_emphasis, _sentences) = (KindFigures.LimitedEmphasis(emphasis), KindFigures.LimitedSentences(sentences));
        (_ofKind, _ofEmphasis, _ofSentences) = (kind.OddsOfKind(elements), kind.OfEmphasis(_emphasis), kind.OfSentences(_sentences));
    }

    /// <summary>Returns the odds.</summary>
    /// <param name="emphasis">The number of emphasized parts of the target.</param>
    /// <param name="sentences">The number of sentences of the target.</param>
    public double Of(int emphasis, int sentences) => _ofKind
        + _ofEmphasis.If(_emphasis == KindFigures.LimitedEmphasis(emphasis)) + _ofSentences.If(_sentences == KindFigures.LimitedSentences(sentences));
}

using TypedContent.Compiler.Sets.Locks;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Represents the accepted pairs of a translation, compared with the source texts of today.</summary>
internal sealed class AcceptedPairs
{
    private readonly HashSet<AcceptedPair> _pairs;
    private readonly ILookup<ulong, AcceptedPair> _bySource;
    private readonly ILookup<ulong, ulong> _sourcesOf;
    private readonly HashSet<ulong> _present;

    /// <summary>Compares pairs with the source texts of today.</summary>
    /// <param name="accepted">The accepted pairs.</param>
    /// <param name="present">The fingerprints of the source texts of today.</param>
    public AcceptedPairs(IEnumerable<AcceptedPair> accepted, IEnumerable<ulong> present)
    {
        var pairs = accepted.Distinct().ToList();
        (_pairs, _present) = ([.. pairs], [.. present]);
        _bySource = pairs.ToLookup(pair => pair.Source);
        _sourcesOf = pairs.ToLookup(pair => pair.Target, pair => pair.Source);
    }

    /// <summary>Gets the accepted translations, each with the source texts that it was made of.</summary>
    public IEnumerable<IGrouping<ulong, ulong>> Translations => _sourcesOf;

    /// <summary>Determines whether two texts were accepted as translations of each other.</summary>
    public bool Contains(AcceptedPair pair) => _pairs.Contains(pair);

    /// <summary>Determines whether a source text has an accepted translation.</summary>
    public bool IsTranslated(ulong source) => _bySource.Contains(source);

    /// <summary>Returns the accepted translations of a source text.</summary>
    public IEnumerable<ulong> TranslationsOf(ulong source) => _bySource[source].Select(pair => pair.Target);

    /// <summary>Determines whether a source text has several accepted translations.</summary>
    public bool HasManyTranslations(ulong source) => _bySource[source].Skip(1).Any();

    /// <summary>Determines whether a text is an accepted translation.</summary>
    public bool IsTranslation(ulong target) => _sourcesOf.Contains(target);

    /// <summary>Determines whether a text was made of a source text that no longer exists.</summary>
    public bool IsOfOlderSource(ulong target) => _sourcesOf.Contains(target) && !_sourcesOf[target].Any(_present.Contains);

    /// <summary>Returns the state of a translation.</summary>
    public UnitState StateOf(AcceptedPair pair) =>
        Contains(pair) ? UnitState.Current
        : IsOfOlderSource(pair.Target) && !IsTranslated(pair.Source) ? UnitState.Outdated
        : UnitState.Unknown;
}

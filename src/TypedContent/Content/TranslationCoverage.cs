namespace TypedContent;

/// <summary>Represents the numbers of the units of an article in a locale, by their states.</summary>
/// <example><code>double share = article.CoverageIn(Locales.DeDE).CurrentShare;</code></example>
public readonly record struct TranslationCoverage
{
    internal TranslationCoverage(int current, int outdated, int unknown, int lacking, int leftover)
    {
        Current = current;
        Outdated = outdated;
        Unknown = unknown;
        Lacking = lacking;
        Leftover = leftover;
    }

    /// <summary>Gets the number of units that are the source text of today, or translated from it.</summary>
    public int Current { get; }

    /// <summary>Gets the number of units whose source changed after they were translated.</summary>
    public int Outdated { get; }

    /// <summary>Gets the number of units of which it isn't known which source they were made of.</summary>
    public int Unknown { get; }

    /// <summary>Gets the number of units that the locale takes from another one.</summary>
    public int Lacking { get; }

    /// <summary>Gets the number of units of the locale whose source no longer exists.</summary>
    public int Leftover { get; }

    /// <summary>Gets the part of the units of the source that the locale has in their version of today.</summary>
    /// <value>A number from 0 to 1. It is 1 for an article without units.</value>
    public double CurrentShare => Current + Outdated + Unknown + Lacking is > 0 and var units ? (double)Current / units : 1;
}

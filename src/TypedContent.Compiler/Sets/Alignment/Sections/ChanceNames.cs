using TypedContent.Compiler.Sets.Alignment.Plain;

namespace TypedContent.Compiler.Sets.Alignment.Sections;

/// <summary>Finds headings that may have the same name by chance: their places say that they are translations of others.</summary>
internal sealed class ChanceNames
{
    /// <summary>The lowest probability of another place.</summary>
    private const double Threshold = 0.75;

    private readonly HashSet<(int Heading, int Other)> _names = [];

    /// <summary>Compares the names that follow from the texts of headings with their places.</summary>
    /// <param name="sources">The headings of the source.</param>
    /// <param name="targets">The headings of the translation.</param>
    /// <param name="named">The headings with a name in common that neither of them states.</param>
    public ChanceNames(AlignmentElement[] sources, AlignmentElement[] targets, IEnumerable<(int Heading, int Other)> named)
    {
        var names = named.ToList();
        if (names.Count == 0)
        {
            return;
        }

        var places = PlainAligner.Probabilities(
            Without(sources, [.. names.Select(pair => pair.Heading)]), Without(targets, [.. names.Select(pair => pair.Other)]), out _)
            .ProbablePairs().Where(pair => pair.Probability >= Threshold).ToList();
        var (otherOf, headingOf) = (places.ToDictionary(pair => pair.Source, pair => pair.Target), places.ToDictionary(pair => pair.Target, pair => pair.Source));
        _names.UnionWith(names.Where(pair => (otherOf.TryGetValue(pair.Heading, out var other) && other != pair.Other)
            || (headingOf.TryGetValue(pair.Other, out var heading) && heading != pair.Heading)));
    }

    /// <summary>Determines whether two headings are among them.</summary>
    public bool Contains(int heading, int other) => _names.Contains((heading, other));

    /// <summary>Returns the headings without the words that their names are made of.</summary>
    private static AlignmentElement[] Without(AlignmentElement[] elements, HashSet<int> named) =>
        [.. elements.Select((element, i) => named.Contains(i) ? element.WithoutTokens() : element)];
}

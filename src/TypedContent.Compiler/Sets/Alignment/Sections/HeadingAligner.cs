using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Evidence;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Sections;

/// <summary>Joins the sections of a plain article with those of its translation. Headings without a clearly best counterpart are not joined.</summary>
/// <remarks>The result depends on headings and their names alone, so that an edit of other text never changes it.</remarks>
internal static class HeadingAligner
{
    /// <summary>The lowest probability at which two headings are joined.</summary>
    private const double Threshold = 0.9;

    /// <summary>The lowest probability for headings of different levels.</summary>
    private const double ThresholdOfLevels = 0.99;

    /// <summary>Returns the index of the translation of each heading of <paramref name="source"/>, or -1.</summary>
    /// <param name="source">The headings of the source.</param>
    /// <param name="target">The headings of the translation.</param>
    /// <param name="known">The headings that are known to be translations of each other. Each is in one pair at most.</param>
    /// <param name="uncertain">The headings of the source that aren't joined and may have a translation.</param>
    public static int[] Align(HeadingList source, HeadingList target, IReadOnlyList<(int Source, int Target)> known, out ISet<int> uncertain)
    {
        uncertain = new HashSet<int>();
        var common = new HeadingNames(source).InCommonWith(new HeadingNames(target)).ToList();
        var byName = new JoinedHeadings(source, target, known);
        foreach (var (heading, other, _, _) in common)
        {
            byName.Join(heading, other);
        }

        if (byName.AreComplete)
        {
            return byName.ToArray();
        }

        var (units, others) = (
            UnitsOf(source, common.Select(pair => (pair.Heading, pair.Name))), UnitsOf(target, common.Select(pair => (pair.Other, pair.Name))));
        var left = AlignmentElement.Of(units, new UnitTokens(units, new TokenFilter(others), known.Select(pair => pair.Source)));
        var right = AlignmentElement.Of(others, new UnitTokens(others, new TokenFilter(units), known.Select(pair => pair.Target)));
        var chance = new ChanceNames(left, right, common.Where(pair => !pair.IsStated).Select(pair => (pair.Heading, pair.Other)));
        var joined = new JoinedHeadings(source, target, known);
        foreach (var (heading, other, _, _) in common)
        {
            if (chance.Contains(heading, other))
            {
                joined.Refuse(heading, other);
                (left[heading], right[other]) = (left[heading].WithoutTokens(), right[other].WithoutTokens());
            }
            else
            {
                joined.Join(heading, other);
            }
        }

        var probabilities = PlainAligner.Probabilities(left, right, out var lengths);
        var pairs = probabilities.ProbablePairs();
        var unordered = new UnorderedPairs(units, left, others, right, lengths).In(pairs);
        foreach (var (heading, other, probability) in pairs)
        {
            if (probability >= (source.Headings[heading].Level == target.Headings[other].Level ? Threshold : ThresholdOfLevels) && !unordered.Contains((heading, other)))
            {
                joined.Join(heading, other);
            }
        }

        var missing = joined.Missing.ToList();
        if (missing.Count > 0)
        {
            var counterparts = probabilities.OfCounterparts().Sources;
            uncertain.UnionWith(missing.Where(heading => counterparts[heading] > PlainAligner.LargestOfGaps));
        }

        return joined.ToArray();
    }

    /// <summary>Returns the headings with their evidence, of which names in common are a part.</summary>
    private static EquatableArray<TranslationUnit> UnitsOf(HeadingList list, IEnumerable<(int Heading, string Name)> common)
    {
        var names = common.ToLookup(pair => pair.Heading, pair => EvidenceToken.Of(TokenKind.Link, ("#" + pair.Name).AsSpan()));
        return new EquatableArray<TranslationUnit>(list.Headings.Select((heading, i) => new TranslationUnit(string.Empty, 0, 0, heading.Label, i)
        {
            Evidence = names.Contains(i)
                ? heading.Evidence! with { Tokens = new EquatableArray<uint>(names[i].Concat(heading.Evidence.Tokens).Distinct().OrderBy(token => token)) }
                : heading.Evidence,
        }));
    }
}

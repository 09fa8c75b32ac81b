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
    /// <param name="uncertain">The headings of the source that aren't joined and may have a translation.</param>
    public static int[] Align(HeadingList source, HeadingList target, out ISet<int> uncertain)
    {
        uncertain = new HashSet<int>();
        var joined = new int[source.Headings.Count];
        joined.AsSpan().Fill(-1);
        var isTaken = new bool[target.Headings.Count];
        var common = new HeadingNames(source).InCommonWith(new HeadingNames(target)).ToList();
        foreach (var (heading, other, _) in common)
        {
            Join(heading, other);
        }

        if (joined.All(other => other >= 0) || isTaken.All(taken => taken))
        {
            return joined;
        }

        var (left, right) = (ElementsOf(source, common.Select(pair => (pair.Heading, pair.Name))), ElementsOf(target, common.Select(pair => (pair.Other, pair.Name))));
        var probabilities = PlainAligner.Probabilities(left, right, out _);
        foreach (var (i, j, probability) in probabilities.ProbablePairs())
        {
            var (heading, other) = (left[i].Units[0], right[j].Units[0]);
            if (probability >= (source.Headings[heading].Level == target.Headings[other].Level ? Threshold : ThresholdOfLevels))
            {
                Join(heading, other);
            }
        }

        var counterparts = probabilities.OfCounterparts().Sources;
        uncertain.UnionWith(Enumerable.Range(0, joined.Length).Where(heading => joined[heading] < 0 && counterparts[heading] > PlainAligner.LargestOfGaps));
        return joined;

        void Join(int heading, int other)
        {
            if (joined[heading] < 0 && !isTaken[other])
            {
                joined[heading] = other;
                isTaken[other] = true;
            }
        }
    }

    /// <summary>Returns the headings with their evidence, of which names in common are a part.</summary>
    private static IReadOnlyList<AlignmentElement> ElementsOf(HeadingList list, IEnumerable<(int Heading, string Name)> common)
    {
        var names = common.ToLookup(pair => pair.Heading, pair => EvidenceToken.Of(TokenKind.Link, ("#" + pair.Name).AsSpan()));
        return AlignmentElement.Of(new EquatableArray<TranslationUnit>(list.Headings.Select((heading, i) => new TranslationUnit(string.Empty, 0, 0, string.Empty, i)
        {
            Evidence = heading.Evidence! with { Tokens = new EquatableArray<uint>(names[i].Concat(heading.Evidence.Tokens).Distinct().OrderBy(token => token)) },
        })), new KnownTokens([]));
    }
}

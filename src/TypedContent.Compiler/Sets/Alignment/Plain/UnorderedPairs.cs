using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Finds pairs of elements that only the order joins, where the order says nothing: in texts that are sorted in both languages.</summary>
/// <param name="sources">The units of the source.</param>
/// <param name="left">The elements of the source.</param>
/// <param name="targets">The units of the translation.</param>
/// <param name="right">The elements of the translation.</param>
/// <param name="lengths">The lengths of translations in the article.</param>
internal sealed class UnorderedPairs(
    EquatableArray<TranslationUnit> sources, AlignmentElement[] left,
    EquatableArray<TranslationUnit> targets, AlignmentElement[] right, LengthModel lengths)
{
    /// <summary>Returns those of the given pairs.</summary>
    public ISet<(int Source, int Target)> In(IReadOnlyList<(int Source, int Target, double Probability)> pairs)
    {
        var unordered = new HashSet<(int Source, int Target)>();
        var ofSource = SortedRun.In(sources);
        var ofTarget = ofSource.Count == 0 ? [] : SortedRun.In(targets);
        if (ofTarget.Count == 0)
        {
            return unordered;
        }

        foreach (var (run, other) in Joined(ofSource, ofTarget, pairs))
        {
            var inBoth = pairs.Where(pair => run.Contains(UnitOf(left, pair.Source)) && other.Contains(UnitOf(right, pair.Target)))
                .Select(pair => (pair.Source, pair.Target)).ToList();
            var sure = SureIn(run, other, inBoth);
            var texts = run.UnorderedBeside(sure.Select(pair => UnitOf(left, pair.Source)));
            unordered.UnionWith(inBoth.Except(sure).Where(pair => texts.Contains(run.NumberOf(UnitOf(left, pair.Source)))));
        }

        return unordered;
    }

    /// <summary>Returns the runs of which at least one text is joined with one of the other.</summary>
    private HashSet<(SortedRun Run, SortedRun Other)> Joined(
        IEnumerable<SortedRun> runs, IEnumerable<SortedRun> others, IEnumerable<(int Source, int Target, double Probability)> pairs)
    {
        var (ofSource, ofTarget) = (RunOfTexts(runs), RunOfTexts(others));
        var joined = new HashSet<(SortedRun Run, SortedRun Other)>();
        foreach (var (source, target, _) in pairs)
        {
            if (ofSource.TryGetValue(UnitOf(left, source), out var run) && ofTarget.TryGetValue(UnitOf(right, target), out var other))
            {
                joined.Add((run, other));
            }
        }

        return joined;
    }

    /// <summary>Returns the pairs that other evidence than their order joins.</summary>
    private HashSet<(int Source, int Target)> SureIn(SortedRun run, SortedRun other, IEnumerable<(int Source, int Target)> pairs)
    {
        var (ofRun, firstOfRun) = ElementsIn(run, left);
        var (ofOther, firstOfOther) = ElementsIn(other, right);
        var odds = OwnOdds.Of(ofRun, ofOther, lengths);
        var cognates = Cognates.In(sources, run, targets, other);
        return [.. pairs.Where(pair => odds.AreSure(pair.Source - firstOfRun, pair.Target - firstOfOther)
            || cognates.Contains((UnitOf(left, pair.Source), UnitOf(right, pair.Target))))];
    }

    private static Dictionary<int, SortedRun> RunOfTexts(IEnumerable<SortedRun> runs) =>
        runs.SelectMany(run => run.Texts.Select(text => (text, run))).ToDictionary(text => text.text, text => text.run);

    private static (AlignmentElement[] Elements, int First) ElementsIn(SortedRun run, AlignmentElement[] elements)
    {
        var first = Array.FindIndex(elements, element => run.Contains(element.Units[0]));
        return ([.. elements.Skip(first).TakeWhile(element => run.Contains(element.Units[0]))], first);
    }

    private static int UnitOf(AlignmentElement[] elements, int element) => elements[element].Units[0];
}

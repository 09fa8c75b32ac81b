using System.Globalization;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Alignment;

/// <summary>Measures how well plain translations are joined, on articles that are split into two plain ones and damaged on either side.</summary>
internal static class AlignmentMeasurement
{
    private const int MostDamages = 5;

    public static Measurement Measurement { get; } = new(
        "alignment", "Joins plain articles with damaged translations: precision and recall for each kind of damage.", [], 1, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        foreach (var locale in Directory.EnumerateDirectories(settings.CorpusFolder).Order(StringComparer.Ordinal))
        {
            var pairs = Directory.EnumerateFiles(locale, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .AsParallel().AsOrdered().Select(file => PlainPair.Of(File.ReadAllText(file))).OfType<PlainPair>().ToList();
            yield return FromTexts(Path.GetFileName(locale), pairs);
            yield return FromAcceptedState(Path.GetFileName(locale), pairs);
        }
    }

    private static ResultTable FromTexts(string locale, List<PlainPair> pairs)
    {
        var table = new ResultTable($"Joined plain articles, {locale}", "damage", "articles", "texts", "joined", "wrong", "precision %", "recall %");
        foreach (var damage in Enum.GetValues<Damage>())
        {
            var (articles, score) = Measure(pairs, damage);
            table.Row(
                damage.ToString(), Figures.Count(articles), Figures.Count(score.Expected), Figures.Count(score.Joined), Figures.Count(score.Wrong),
                Percent(score.Precision), Percent(score.Recall));
        }

        // A second time, with code that is compiled.
        var (_, undamaged) = Measure(pairs, Damage.None);
        return table.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"Undamaged: {undamaged.Reading.TotalMilliseconds:N0} ms to read, {undamaged.Aligning.TotalMilliseconds:N0} ms to align, on one core."));
    }

    private static ResultTable FromAcceptedState(string locale, List<PlainPair> pairs)
    {
        var table = new ResultTable(
            $"Joined from an accepted state, {locale}", "damage", "unchanged texts", "joined", "wrong", "precision %", "recall %", "all joined", "of these wrong", "outdated");
        var lines = 0;
        foreach (var damage in Enum.GetValues<Damage>())
        {
            var score = new AcceptedScore();
            foreach (var damaged in DamagedPairs(pairs, damage))
            {
                score.Add(damaged.Pairs, damaged.Source, damaged.Target);
            }

            lines = damage == Damage.None ? score.Lines : lines;
            table.Row(
                damage.ToString(), Figures.Count(score.Expected), Figures.Count(score.Joined), Figures.Count(score.Wrong),
                Percent(score.Joined == 0 ? 1 : 1 - ((double)score.Wrong / score.Joined)), Percent(score.Expected == 0 ? 1 : (double)(score.Joined - score.Wrong) / score.Expected),
                Figures.Count(score.AllJoined), Figures.Count(score.AllWrong), Figures.Count(score.Outdated));
        }

        return table.Note(string.Create(CultureInfo.InvariantCulture, $"The lock of these {pairs.Count} articles has {lines:N0} pairs."));
    }

    private static (int Articles, AlignmentScore Score) Measure(List<PlainPair> pairs, Damage damage)
    {
        var score = new AlignmentScore();
        var articles = 0;
        foreach (var damaged in DamagedPairs(pairs, damage))
        {
            articles++;
            score.Add(damaged.Pairs, damaged.Source, damaged.Target);
        }

        return (articles, score);
    }

    /// <summary>Returns the damaged texts of each pair that can be damaged, with the pair and those that inserted text is taken from.</summary>
    private static IEnumerable<(IReadOnlyList<PlainPair> Pairs, string Source, string Target)> DamagedPairs(List<PlainPair> pairs, Damage damage)
    {
        for (var i = 0; i < pairs.Count; i++)
        {
            var dice = new Dice((ulong)i + 1);
            var (source, target) = (pairs[i].Source, pairs[i].Target);
            PlainPair[] donors = [pairs[(i + 1) % pairs.Count], pairs[(i + 7) % pairs.Count]];
            var (ofSources, ofTargets) = (
                new DamagedText(dice, [.. donors.Select(donor => donor.Source)]), new DamagedText(dice, [.. donors.Select(donor => donor.Target)]));
            var isDamaged = damage == Damage.None;
            var isOnlySource = dice.Next(2) == 0;
            for (var n = 1 + dice.Next(MostDamages); n > 0 && damage != Damage.None; n--)
            {
                // Both sides may be split in the same place, and their parts belong together, which isn't known.
                var isSource = damage is Damage.Split or Damage.Merge ? isOnlySource : dice.Next(2) == 0;
                if ((isSource ? ofSources.Once(source, damage) : ofTargets.Once(target, damage)) is { } damaged)
                {
                    (source, target, isDamaged) = isSource ? (damaged, target, true) : (source, damaged, true);
                }
            }

            if (isDamaged)
            {
                yield return ([pairs[i], .. donors], source, target);
            }
        }
    }

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);
}

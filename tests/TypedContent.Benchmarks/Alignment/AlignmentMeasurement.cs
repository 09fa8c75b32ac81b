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
            var table = new ResultTable($"Joined plain articles, {Path.GetFileName(locale)}", "damage", "articles", "texts", "joined", "wrong", "precision %", "recall %");
            foreach (var damage in Enum.GetValues<Damage>())
            {
                var (articles, score) = Measure(pairs, damage);
                table.Row(
                    damage.ToString(), Figures.Count(articles), Figures.Count(score.Expected), Figures.Count(score.Joined), Figures.Count(score.Wrong),
                    Percent(score.Precision), Percent(score.Recall));
            }

            // A second time, with code that is compiled.
            var (_, undamaged) = Measure(pairs, Damage.None);
            yield return table.Note(string.Create(
                CultureInfo.InvariantCulture,
                $"Undamaged: {undamaged.Reading.TotalMilliseconds:N0} ms to read, {undamaged.Aligning.TotalMilliseconds:N0} ms to align, on one core."));
        }
    }

    private static (int Articles, AlignmentScore Score) Measure(List<PlainPair> pairs, Damage damage)
    {
        var score = new AlignmentScore();
        var articles = 0;
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
                articles++;
                score.Add([pairs[i], .. donors], source, target);
            }
        }

        return (articles, score);
    }

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);
}

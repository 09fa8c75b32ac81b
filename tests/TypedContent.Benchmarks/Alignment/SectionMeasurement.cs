using System.Globalization;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Alignment;

/// <summary>Measures how well the sections of plain translations are joined, where a heading is missing, was added, or has another level on one side.</summary>
internal static class SectionMeasurement
{
    private static readonly Damage[] s_damages = [Damage.None, Damage.HeadingMissing, Damage.HeadingExtra, Damage.HeadingLevel];

    public static Measurement Measurement { get; } = new(
        "sections", "Joins the sections of plain articles of which a side has another heading: precision and recall.", [], 1, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        foreach (var locale in Directory.EnumerateDirectories(settings.CorpusFolder).Order(StringComparer.Ordinal))
        {
            var pairs = Directory.EnumerateFiles(locale, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
                .AsParallel().AsOrdered().Select(file => PlainPair.Of(File.ReadAllText(file))).OfType<PlainPair>().ToList();
            var table = new ResultTable($"Joined sections, {Path.GetFileName(locale)}", "damage", "articles", "sections", "joined", "wrong", "precision %", "recall %", "whole articles %");
            foreach (var damage in s_damages)
            {
                var (articles, score) = Measure(pairs, damage);
                table.Row(
                    damage.ToString(), Figures.Count(articles), Figures.Count(score.Expected), Figures.Count(score.Joined), Figures.Count(score.Wrong),
                    Percent(score.Precision), Percent(score.Recall), Percent((double)score.Whole / articles));
            }

            yield return table;
        }
    }

    private static (int Articles, SectionScore Score) Measure(List<PlainPair> pairs, Damage damage)
    {
        var score = new SectionScore();
        var articles = 0;
        for (var i = 0; i < pairs.Count; i++)
        {
            var dice = new Dice((ulong)i + 1);
            var (pair, donor) = (pairs[i], pairs[(i + 1) % pairs.Count]);
            var isSource = dice.Next(2) == 0;
            var damaged = new DamagedText(dice, [isSource ? donor.Source : donor.Target]).Once(isSource ? pair.Source : pair.Target, damage);
            if (damaged is not null)
            {
                articles++;
                score.Add(pair, isSource ? damaged : pair.Source, isSource ? pair.Target : damaged);
            }
        }

        return (articles, score);
    }

    private static string Percent(double share) => (100 * share).ToString("0.00", CultureInfo.InvariantCulture);
}

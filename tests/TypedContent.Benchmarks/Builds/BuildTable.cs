using System.Globalization;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Creates the tables of whole builds.</summary>
internal static class BuildTable
{
    /// <summary>Returns the table of all contenders on a set.</summary>
    public static ResultTable Of(string set, int runs, Race race)
    {
        var table = new ResultTable(
            $"Whole builds from clean, {set}",
            "", "cold s", "minus empty", "÷ floor", "÷ Hugo", "CPU s", "peak MB", "warm s", "minus empty", "÷ floor", "÷ Hugo", "CPU s", "peak MB");
        foreach (var contender in race.Contenders)
        {
            table.Row([contender.Name, .. Cells(race, contender, warm: false), .. Cells(race, contender, warm: true)]);
        }

        return table
            .Note(string.Create(CultureInfo.InvariantCulture, $"Medians of {runs} interleaved runs. Cold: no compiler server. Warm: a compiler server that has built this project before."))
            .Note("÷ floor: what is added to the empty project, divided by the floor of one thread with the start of its process. ÷ Hugo: the same, divided by the whole run of Hugo. Peak: of the largest process.");
    }

    /// <summary>Returns the table of the cost of an article in each set.</summary>
    public static ResultTable Growth(IReadOnlyList<(string Set, SetFigures Figures, Race Race)> sets)
    {
        var table = new ResultTable(
            "What TypedContent adds, by size", "set", "cold: ms an article", "growth", "ms an MB", "growth", "warm: ms an article", "growth", "ms an MB", "growth");
        foreach (var (set, figures, race) in sets)
        {
            table.Row([set, .. Cells(warm: false), .. Cells(warm: true)]);

            string[] Cells(bool warm)
            {
                var (first, added) = (sets[0].Race.Added(Contender.TypedContent, warm), race.Added(Contender.TypedContent, warm));
                var (byArticle, byByte) = (added * 1e3 / figures.Articles, added * 1e9 / figures.Bytes);
                return
                [
                    Figures.Number(byArticle), Figures.Ratio(byArticle, first * 1e3 / sets[0].Figures.Articles),
                    Figures.Number(byByte), Figures.Ratio(byByte, first * 1e9 / sets[0].Figures.Bytes),
                ];
            }
        }

        return table;
    }

    private static string[] Cells(Race race, Contender contender, bool warm)
    {
        if (warm && !contender.IsBuild)
        {
            return ["", "", "", "", "", ""];
        }

        var added = race.Added(contender.Name, warm);
        var isAdded = contender.IsBuild && contender.Name != Contender.Empty;
        return
        [
            Figures.Number(Median(static run => run.Wall.TotalSeconds)),
            isAdded ? Figures.Number(added) : string.Empty,
            isAdded ? RatioTo(Contender.Floor) : string.Empty,
            isAdded && HugoSite.IsInstalled ? RatioTo(Contender.Hugo) : string.Empty,
            Figures.Number(Median(static run => run.Processor.TotalSeconds)),
            Figures.Megabytes(Median(static run => run.PeakBytes), 0),
        ];

        string RatioTo(string other) => Figures.Ratio(added, race.Median(other, warm: false, static run => run.Wall.TotalSeconds));
        double Median(Func<ProcessRun, double> figure) => race.Median(contender.Name, warm, figure);
    }
}

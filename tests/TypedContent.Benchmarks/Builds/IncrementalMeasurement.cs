using System.Globalization;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Measures incremental builds, without a change and with an edited sentence.</summary>
internal static class IncrementalMeasurement
{
    public static Measurement Measurement { get; } = new(
        "incremental", "Whole builds after no change, and after one edited sentence.", ["S", "L"], 5, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        foreach (var set in settings.Sets)
        {
            yield return Measure(settings, set);
            yield return MeasureFiles(settings, set);
        }
    }

    private static ResultTable Measure(Settings settings, string set)
    {
        var empty = Projects.Empty(settings, set);
        var beside = Projects.Beside(settings, set);
        var typed = Projects.TypedContent(settings, set, "incremental", hasCopy: true);
        using var server = new CompilerServer();
        empty.Build(server);
        beside.Build(server);
        typed.Build(server);

        var before = PackTimes(typed);
        List<ProcessRun> idle = [], without = [], unchanged = [], edited = [], cold = [];
        for (var round = 1; round <= settings.Runs; round++)
        {
            idle.Add(empty.Build(server));
            without.Add(beside.Build(server));
            unchanged.Add(typed.Build(server));
        }

        var rewritten = before.Except(PackTimes(typed)).Count();
        var sentence = new EditedSentence(Path.Combine(typed.Folder, "content"));
        for (var round = 1; round <= settings.Runs; round++)
        {
            sentence.Edit(2 * round);
            edited.Add(typed.Build(server));
            sentence.Edit((2 * round) + 1);
            cold.Add(typed.Build());
        }

        return new ResultTable($"Building again, {set}", "", "s", "CPU s", "peak MB")
            .Row(["empty project, no change", .. Cells(idle)])
            .Row(["the articles in its folder and no package, no change", .. Cells(without)])
            .Row(["TypedContent, no change", .. Cells(unchanged)])
            .Row("what it adds to the project with the articles", Figures.Number(Seconds(unchanged) - Seconds(without)), "", "")
            .Row(["TypedContent, one sentence edited, warm compiler server", .. Cells(edited)])
            .Row(["TypedContent, one sentence edited, no compiler server", .. Cells(cold)])
            .Note(string.Create(
                CultureInfo.InvariantCulture,
                $"Medians of {settings.Runs}. Without a change, {rewritten} of {before.Count} packs were written again."));
    }

    /// <summary>Measures a project whose packs are files, without a change, by turns with an edited translation, then with an edited source.</summary>
    private static ResultTable MeasureFiles(Settings settings, string set)
    {
        var typed = Projects.TypedContent(settings, set, "incremental-files", hasCopy: true, properties: "<TypedContentPacks>files</TypedContentPacks>");
        using var server = new CompilerServer();
        typed.Build(server);
        var compiled = File.GetLastWriteTimeUtc(typed.AssemblyPath);
        var sentence = new EditedSentence(Path.Combine(typed.Folder, "content"));
        List<ProcessRun> unchanged = [], translation = [], end = [];
        for (var round = 1; round <= settings.Runs; round++)
        {
            unchanged.Add(typed.Build(server));
            sentence.EditTranslation(round);
            translation.Add(typed.Build(server));
        }

        // Each edit undoes the one before it, so that an edit of the source would be a part of the translations between.
        for (var round = 1; round <= settings.Runs; round++)
        {
            sentence.EditEnd(round);
            end.Add(typed.Build(server));
        }

        return new ResultTable($"Building again, {set}, packs in files", "", "s", "CPU s", "peak MB")
            .Row(["no change", .. Cells(unchanged)])
            .Row(["one translated sentence edited", .. Cells(translation)])
            .Row("what it adds", Figures.Number(Seconds(translation) - Seconds(unchanged)), "", "")
            .Row(["one sentence of the source edited, the same name", .. Cells(end)])
            .Row("what it adds", Figures.Number(Seconds(end) - Seconds(unchanged)), "", "")
            .Note(File.GetLastWriteTimeUtc(typed.AssemblyPath) == compiled ? "The compiler ran for none of them." : "The compiler ran.");
    }

    private static List<(string Path, DateTime Time)> PackTimes(BuildProject project) =>
        [.. Directory.EnumerateFiles(project.IntermediateFolder, "*.pack", SearchOption.AllDirectories).Select(path => (path, File.GetLastWriteTimeUtc(path)))];

    private static double Seconds(IEnumerable<ProcessRun> runs) => runs.Select(run => run.Wall.TotalSeconds).Median();

    private static string[] Cells(IReadOnlyList<ProcessRun> runs) =>
    [
        Figures.Number(Seconds(runs)),
        Figures.Number(runs.Select(run => run.Processor.TotalSeconds).Median()),
        Figures.Megabytes(runs.Select(run => (double)run.PeakBytes).Median(), 0),
    ];
}

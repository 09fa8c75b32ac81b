using System.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Ide;

/// <summary>Measures the cost of typing in an IDE, which keeps the generator driver between runs.</summary>
internal static class IdeMeasurement
{
    // An editor runs for hours, and the runtime recompiles Roslyn's steps during about this many edits.
    private const int WarmUps = 50;

    public static Measurement Measurement { get; } = new(
        "ide", "The generator with its driver reused: the first run, edits, and the memory it holds.", ["S", "M", "L"], 15, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var times = new ResultTable(
            "In the IDE", "set and edit", "median ms", "fastest ms", "slowest ms", "the first ever ms", "files read", "files written");
        var memory = new ResultTable(
            "Memory that the driver holds between runs",
            "set", "articles, MB of UTF-8", "driver, MB", "ratio", "of it generated code, MB", "without it, MB", "ratio without it");
        WarmUp(settings);
        foreach (var set in settings.Sets)
        {
            var folder = settings.SetFolder(set);
            Measure(times, set, folder, settings.Runs);
            memory.Row([set, .. DriverMemory.Of(folder)]);
        }

        yield return times.Note($"Each is the median of {settings.Runs} edits after {WarmUps}, of which the first is shown; the first run is one run in a warm process.");
        yield return memory.Note("Input texts and the project's compilation are not counted. Generated code is its text; Roslyn makes syntax trees of it when somebody looks.");
        yield return StepTable.Of(settings, "S");
    }

    private static void WarmUp(Settings settings)
    {
        var folder = settings.SetFolder("S");
        new OpenProject(folder, OpenProject.FilesOf(folder)).Run();
    }

    private static void Measure(ResultTable table, string set, string folder, int runs)
    {
        var project = new OpenProject(folder, OpenProject.FilesOf(folder));
        var first = Time(project.Run);
        table.Row($"{set}, first run", Figures.Number(first), "", "", "", Figures.Count(project.Files.Length), Figures.Count(project.Result.GeneratedSources.Length));
        foreach (var edit in Edit.Of(project.Files))
        {
            var (elapsed, read, written) = (new List<double>(), 0, 0);
            for (var i = 1; i <= WarmUps + runs; i++)
            {
                var (number, before, reads) = (i, Sources(project), OpenFile.Reads);
                elapsed.Add(Time(() =>
                {
                    edit.Apply(project, number);
                    project.Run();
                }));
                (read, written) = (OpenFile.Reads - reads, Sources(project).Except(before).Count());
            }

            var measured = elapsed.Skip(WarmUps).ToList();
            table.Row(
                $"{set}, {edit.What}",
                Figures.Number(measured.Median()), Figures.Number(measured.Min()), Figures.Number(measured.Max()), Figures.Number(elapsed[0]),
                Figures.Count(read), Figures.Count(written));
        }
    }

    /// <summary>Returns the generated texts. Texts that were not generated again are the same objects.</summary>
    private static List<SourceText> Sources(OpenProject project) => [.. project.Result.GeneratedSources.Select(source => source.SourceText)];

    private static double Time(Action action)
    {
        GC.Collect();
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}

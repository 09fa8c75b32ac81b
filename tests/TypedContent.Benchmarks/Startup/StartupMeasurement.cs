using System.Diagnostics;
using System.Globalization;
using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Startup;

/// <summary>Measures the time of a process from its start until it has printed one text and ended.</summary>
internal static class StartupMeasurement
{
    private const int WarmUps = 3;

    public static Measurement Measurement { get; } = new(
        "cold", "A process that prints one text, beside one that prints a constant and one that does nothing.", ["S", "L"], 20, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        (string Name, BuildProject Project)[] programs =
        [
            ("empty program", StartupProgram.Empty(settings)),
            ("prints a constant", StartupProgram.Constant(settings)),
            .. settings.Sets.Select(set => ($"prints a text of {set}", StartupProgram.TypedContent(settings, set))),
        ];
        var times = programs.Select(_ => new List<double>()).ToList();
        for (var run = -WarmUps; run < settings.Runs; run++)
        {
            for (var i = 0; i < programs.Length; i++)
            {
                times[i].Add(Milliseconds(programs[i].Project));
            }
        }

        var medians = times.Select(time => time.Skip(WarmUps).Median()).ToList();
        var table = new ResultTable("A cold process", "", "ms", "fastest ms", "minus empty, ms", "minus constant, ms", "assembly, MB", "of it in memory, kB");
        for (var i = 0; i < programs.Length; i++)
        {
            table.Row(
                programs[i].Name, Figures.Number(medians[i]), Figures.Number(times[i].Skip(WarmUps).Min()),
                Figures.Number(medians[i] - medians[0]), Figures.Number(medians[i] - medians[1]),
                Figures.Megabytes(new FileInfo(programs[i].Project.AssemblyPath).Length),
                i == 0 ? string.Empty : Figures.Number(PagesOf(programs[i].Project) / 1e3, 0));
        }

        yield return table.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"Medians of {settings.Runs} by turns. In memory: what the system has mapped of the assembly with its packs when the text is printed; it maps pages around those that are touched too."));
    }

    private static double Milliseconds(BuildProject project)
    {
        var start = new ProcessStartInfo("dotnet", [project.AssemblyPath]) { RedirectStandardOutput = true };
        var begin = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        process.WaitForExit();
        return Stopwatch.GetElapsedTime(begin).TotalMilliseconds;
    }

    private static double PagesOf(BuildProject project) =>
        double.Parse(ProcessRun.Of(project.Folder, "dotnet", project.AssemblyPath, "pages").Output.Trim().Split('\n')[^1].Split(' ')[0], CultureInfo.InvariantCulture);
}

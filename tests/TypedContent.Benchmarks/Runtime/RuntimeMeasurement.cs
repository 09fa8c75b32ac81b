using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>Measures the time that a program needs to read texts that it has read before.</summary>
internal static class RuntimeMeasurement
{
    public static Measurement Measurement { get; } = new(
        "runtime", "Warm reads beside ResourceManager, IStringLocalizer and Markdig at run time; many threads.", ["M"], 5, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        foreach (var set in settings.Sets)
        {
            RuntimeTexts.Load(settings, set);
            yield return Reads(settings, set);
            yield return ThreadTable.Of(RuntimeTexts.Current, set, settings.Runs);
        }
    }

    private static ResultTable Reads(Settings settings, string set)
    {
        // Runs in this process, so that nothing is restored or built meanwhile.
        var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithIterationCount(Math.Max(3, 3 * settings.Runs)).WithWarmupCount(5);
        var config = ManualConfig.CreateEmpty().AddJob(job).AddDiagnoser(MemoryDiagnoser.Default).AddLogger(NullLogger.Instance)
            .WithArtifactsPath(settings.Place("benchmarkdotnet")).WithOptions(ConfigOptions.DisableLogFile);
        var summary = BenchmarkRunner.Run<ReadBenchmarks>(config);
        var table = new ResultTable($"Warm reads ({set})", "", "median ns", "error ns", "bytes allocated", "to TypedContent");
        var groups = summary.Reports.GroupBy(report => Name(report)[..Name(report).IndexOf(':', StringComparison.Ordinal)]);
        foreach (var group in groups)
        {
            var unit = Median(group.First());
            foreach (var report in group)
            {
                table.Row(
                    Name(report), Figures.Number(Median(report)), Figures.Number(report.ResultStatistics?.StandardError ?? double.NaN),
                    Figures.Count(report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0), Figures.Ratio(Median(report), unit));
            }
        }

        return table.Note("Measured by BenchmarkDotNet in one process. Texts without markup, in the current UI culture; each group to its first row.");
    }

    private static string Name(BenchmarkReport report) => report.BenchmarkCase.Descriptor.WorkloadMethodDisplayInfo.Trim('\'');

    private static double Median(BenchmarkReport report) => report.ResultStatistics?.Median ?? double.NaN;
}

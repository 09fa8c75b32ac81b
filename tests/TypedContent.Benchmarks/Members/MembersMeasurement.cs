using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Members;

/// <summary>Measures the cost of generated code in the C# compiler.</summary>
internal static class MembersMeasurement
{
    private const int WarmUps = 3;

    private static readonly Dictionary<string, string> s_asThePackageStartsIt = new() { ["DOTNET_TieredPGO"] = "0" };

    private static readonly Lazy<string> s_compiler = new(static () =>
    {
        var version = ProcessRun.Of(Path.GetTempPath(), "dotnet", "--version").Output.Trim();
        var line = ProcessRun.Of(Path.GetTempPath(), "dotnet", "--list-sdks").Output.Split('\n').First(sdk => sdk.StartsWith(version + " [", StringComparison.Ordinal));
        return Path.Combine(line[(line.IndexOf('[', StringComparison.Ordinal) + 1)..].TrimEnd(']', '\r'), version, "Roslyn", "bincore", "csc.dll");
    });

    public static Measurement Measurement { get; } = new(
        "members", "Processors' time of the C# compiler for a generated member.", ["S"], 5, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var table = new ResultTable(
            "The C# compiler on generated code", "set", "members", "characters",
            "warm, CPU ms", "without it", "µs a member", "cold csc, CPU ms", "without it", "µs a member");
        foreach (var set in settings.Sets)
        {
            var code = GeneratedCode.Of(settings, set);
            var (with, without) = Warm(code, settings.Runs);
            var (coldWith, coldWithout) = Cold(settings, set, code);
            table.Row(
                set, Figures.Count(code.Members), Figures.Count(code.Sources.Sum(source => source.Length)),
                Figures.Number(with, 0), Figures.Number(without, 0), Figures.Number((with - without) * 1e3 / code.Members, 1),
                Figures.Number(coldWith, 0), Figures.Number(coldWithout, 0), Figures.Number((coldWith - coldWithout) * 1e3 / code.Members, 1));
        }

        yield return table.Note(string.Create(
            CultureInfo.InvariantCulture,
            $"Medians of {settings.Runs}. Members: fields, properties, methods and constructors. Warm: parse and emit in a process that has done so before, with Roslyn {typeof(Compilation).Assembly.GetName().Version}; cold: a process of the SDK's csc, started as the package starts it. Null analysis is off, as it is for what generators give."));
    }

    private static (double With, double Without) Warm(GeneratedCode code, int runs)
    {
        var references = GeneratedCode.References.Select(path => (MetadataReference)MetadataReference.CreateFromFile(path)).ToList();
        var (with, without) = (new List<double>(), new List<double>());
        for (var run = -WarmUps; run < runs; run++)
        {
            with.Add(Time(code));
            without.Add(Time(GeneratedCode.None));
        }

        return (with.Skip(WarmUps).Median(), without.Skip(WarmUps).Median());

        double Time(GeneratedCode compiled)
        {
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            compiled.Compile(references);
            return (Environment.CpuUsage.TotalTime - start).TotalMilliseconds;
        }
    }

    private static (double With, double Without) Cold(Settings settings, string set, GeneratedCode code)
    {
        var (with, without) = (settings.Place("members", set), settings.Place("members", "none"));
        code.Write(with);
        GeneratedCode.None.Write(without);
        var runs = Enumerable.Range(0, settings.Runs).Select(_ => (With: Csc(with), Without: Csc(without))).ToList();
        return (runs.Select(run => run.With).Median(), runs.Select(run => run.Without).Median());
    }

    private static double Csc(string folder)
    {
        string[] arguments =
        [
            "-nologo", "-nostdlib", "-langversion:12", "-nullable:annotations", "-define:NET8_0_OR_GREATER", "-debug:portable", "-deterministic",
            $"-out:{Path.Combine(folder, "App.dll")}", .. GeneratedCode.References.Select(path => $"-r:\"{path}\""), Path.Combine(folder, "*.cs"),
        ];
        var response = Path.Combine(folder, "csc.rsp");
        File.WriteAllLines(response, arguments);
        return ProcessRun.Of(folder, s_asThePackageStartsIt, "dotnet", s_compiler.Value, "-noconfig", "@" + response).Processor.TotalMilliseconds;
    }
}

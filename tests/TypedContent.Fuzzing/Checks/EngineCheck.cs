using System.Diagnostics;
using TypedContent.Compiler;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Settings;

namespace TypedContent.Fuzzing.Checks;

/// <summary>Represents the times of the parts of the engine.</summary>
public readonly record struct EngineTimes(TimeSpan Reading, TimeSpan Modelling, TimeSpan Packing)
{
    /// <summary>Gets the sum of the times.</summary>
    public TimeSpan Total => Reading + Modelling + Packing;

    /// <summary>
    /// Gets the time of the slower host: the generator reads and models; the build task reads and packs, which is measured
    /// together.
    /// </summary>
    public TimeSpan Longest => Reading + Modelling > Packing ? Reading + Modelling : Packing;
}

/// <summary>Represents the output of the engine for a case.</summary>
internal sealed record EngineOutput(
    IReadOnlyList<Problem> Problems, IReadOnlyList<ArticleModel> Models, IReadOnlyList<ContentPack> Packs, EngineTimes Times);

/// <summary>Runs a case through the whole engine as its hosts do.</summary>
internal static class EngineCheck
{
    private static readonly ContentOptions s_options = new ContentOptions { Namespace = "App.Content" };
    private static readonly LinkTargets s_targets = new([], AssetIndex.Of(["media/a.png"], ContentLayout.Empty), XrefMap.Of(["System.String"]));

    /// <summary>Runs a case and measures the elapsed time. Any exception is a defect.</summary>
    public static EngineOutput Run(FuzzCase fuzz) => Run(fuzz, () => Stopwatch.GetElapsedTime(0));

    /// <summary>
    /// Runs a case while nothing else runs in this process, and measures processor time, which is independent of other load on the
    /// machine.
    /// </summary>
    public static EngineOutput RunAlone(FuzzCase fuzz) => Run(fuzz, () => Environment.CpuUsage.TotalTime);

    private static EngineOutput Run(FuzzCase fuzz, Func<TimeSpan> clock)
    {
        var compilation = ContentCompilation.Create(fuzz.Files, s_options, s_targets);
        var begin = clock();
        compilation = compilation.WithTocs(fuzz.ReadTocs());
        _ = compilation.Documents;
        var reading = clock() - begin;

        begin = clock();
        var findings = compilation.GetAllFindings(ReportSettings.Default);
        _ = compilation.GetFindings(ReportSettings.Default);
        var models = compilation.Models;
        var modelling = clock() - begin;

        begin = clock();
        var packs = compilation.GetPacks();
        return new EngineOutput([.. findings.Select(finding => finding.Problem)], models, packs, new EngineTimes(reading, modelling, clock() - begin));
    }
}

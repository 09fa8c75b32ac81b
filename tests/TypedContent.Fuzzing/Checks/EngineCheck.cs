using System.Diagnostics;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Models;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Fuzzing;

/// <summary>How long the engine's parts took.</summary>
public readonly record struct EngineTimes(TimeSpan Reading, TimeSpan Modelling, TimeSpan Packing)
{
    /// <summary>All of them.</summary>
    public TimeSpan Total => Reading + Modelling + Packing;

    /// <summary>What a host needs: the generator reads and models, the build task reads and packs, which is measured as one.</summary>
    public TimeSpan Longest => Reading + Modelling > Packing ? Reading + Modelling : Packing;
}

/// <summary>What the engine made of a case.</summary>
internal sealed record EngineOutput(
    IReadOnlyList<Problem> Problems, IReadOnlyList<ArticleModel> Models, IReadOnlyList<ContentPack> Packs, EngineTimes Times);

/// <summary>Takes a case through the whole engine as its hosts do.</summary>
internal static class EngineCheck
{
    private static readonly ContentOptions s_options = ContentOptions.From("App.Content", null, null, null);
    private static readonly LinkTargets s_targets = new(default, AssetIndex.Of(["media/a.png"]), XrefMap.Of(["System.String"]));

    /// <summary>Runs it and takes the time; whatever is thrown is a defect.</summary>
    public static EngineOutput Run(FuzzCase fuzz) => Run(fuzz, () => Stopwatch.GetElapsedTime(0));

    /// <summary>Runs it while nothing else runs in this process, and takes the processors' time, whatever else the machine does.</summary>
    public static EngineOutput RunAlone(FuzzCase fuzz) => Run(fuzz, () => Environment.CpuUsage.TotalTime);

    private static EngineOutput Run(FuzzCase fuzz, Func<TimeSpan> clock)
    {
        var files = fuzz.Files;
        var begin = clock();
        var documents = Read(files);
        var reading = clock() - begin;

        begin = clock();
        var groups = ArticleGroup.Of(documents.Select(document => document.Variant), s_options);
        var index = ContentIndex.Of(groups, default, s_options);
        var findings = documents.Select(document =>
            ContentChecker.Check(document, LinkResolver.ResolveAll(document.Variant, index), s_targets)).ToList();
        var names = NameTable.Of(new EquatableArray<string>(index.Paths));
        var setProblems = SetCheck.CheckAll(documents.ConvertAll(document => document.Variant), names, s_options);
        List<Problem> problems = [.. findings.SelectMany(file => file.Problems), .. setProblems];
        _ = ContentReport.Of(findings, setProblems, ReportSettings.Default);

        var schema = MetadataSchema.Of(groups.SelectMany(group => group.Variants));
        var models = groups.Select(group => ArticleModelBuilder.Build(ArticleAligner.Align(group, index, s_options), names, schema)).ToList();
        var modelling = clock() - begin;

        begin = clock();
        var packs = ContentPacker.Pack(files, default, s_options);
        return new EngineOutput(problems, models, packs, new EngineTimes(reading, modelling, clock() - begin));
    }

    /// <summary>Reads files on this thread, as the generator does; those that include others are read with them.</summary>
    private static List<ArticleDocument> Read(IReadOnlyList<ArticleFile> files)
    {
        var first = files.Select(file => FirstReading.Of(file.Identity, file.Text, s_options.FallbackLocale)).ToList();
        return first.All(reading => reading.Article is not null)
            ? [.. first.Select(reading => reading.Article!.Document)]
            : [.. ContentReader.Read(files, s_options, parsed => parsed.Document)];
    }
}

using System.Globalization;
using TypedContent.Benchmarks.Baselines;
using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;
using TypedContent.Compiler;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;

namespace TypedContent.Benchmarks.Engine;

/// <summary>Measures the amount of Markdown that the engine reads in a second, with the files in memory.</summary>
internal static class EngineMeasurement
{
    private const int WarmUps = 5;

    public static Measurement Measurement { get; } = new(
        "engine", "The engine alone in a warm process: MB of side-by-side Markdown per second and core.", ["M"], 5, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var table = new ResultTable("The engine alone", "set and work", "MB a second and core", "MB a second", "CPU s", "s", "MB allocated");
        foreach (var set in settings.Sets)
        {
            var folder = settings.SetFolder(set);
            var (files, redirects, options) = (SetFigures.Read(folder), SetFigures.ReadRedirects(folder), new ContentOptions { Namespace = "App.Content", DefaultLocale = "sv-SE" });
            var bytes = SetFigures.Of(files).Bytes;
            var identities = files.ToDictionary(file => file, file => file.Identity);
            (string What, Action Work)[] works =
            [
                ("front matter and plain Markdig", () => Each(files, file => Floor.BlocksOf(file.Text))),
                ("read", () => Each(files, file => ArticleReader.Read(identities[file], file.Text, options.FallbackLocale))),
                ("read and check", () => ContentCompilation.Create(files, options, LinkTargets.None with { Redirects = redirects }).GetAllFindings(ReportSettings.Default)),
                ("read and pack", () => ContentCompilation.Create(files, options, LinkTargets.None with { Redirects = redirects }).GetPacks()),
            ];
            var samples = works.Select(_ => new List<Sample>()).ToList();
            for (var run = -WarmUps; run < settings.Runs; run++)
            {
                for (var i = 0; i < works.Length; i++)
                {
                    samples[i].Add(Sample.Of(works[i].Work));
                }
            }

            for (var i = 0; i < works.Length; i++)
            {
                table.Row([$"{set}, {works[i].What}", .. Cells(samples[i].Skip(WarmUps), bytes)]);
            }
        }

        yield return table.Note(string.Create(
            CultureInfo.InvariantCulture, $"Medians of {settings.Runs} by turns, after {WarmUps}. By core: divided by the processors' time, that of the garbage collector included."));
    }

    private static void Each<T>(IReadOnlyList<ArticleFile> files, Func<ArticleFile, T> work)
    {
        foreach (var file in files)
        {
            _ = work(file);
        }
    }

    private static string[] Cells(IEnumerable<Sample> samples, long bytes)
    {
        var (processor, wall) = (samples.Select(sample => sample.Processor).Median(), samples.Select(sample => sample.Wall).Median());
        return
        [
            Figures.Megabytes(bytes / processor), Figures.Megabytes(bytes / wall),
            Figures.Number(processor), Figures.Number(wall), Figures.Megabytes(samples.Select(sample => sample.Allocated).Median(), 0),
        ];
    }
}

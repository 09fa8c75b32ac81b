using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Sizes;

/// <summary>Measures the size of build output.</summary>
internal static class SizesMeasurement
{
    private const int BytesOfUnit = 100;
    private const double Most = 1.3;

    public static Measurement Measurement { get; } = new(
        "size", "The assembly with its packs, beside the text that is in it and the assemblies of resx.", ["S", "M", "L"], 1, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var table = new ResultTable(
            "Sizes", "set", "assembly with packs, MB", "of it packs, MB", "text in every locale, MB", "source text, MB", "units",
            "limit, MB", "to the limit", "without 100 bytes a unit, to the text", "resx: assembly and satellites, MB");
        foreach (var set in settings.Sets)
        {
            var (typed, resx) = (Projects.TypedContent(settings, set), Projects.Resx(settings, set, typed: false));
            typed.Build();
            resx.Build();
            var text = TextSize.Of(SetFigures.Read(settings.SetFolder(set)));
            var size = (double)new FileInfo(typed.AssemblyPath).Length;
            var (all, units) = (text.Targets + text.Sources, text.Units * (double)BytesOfUnit);
            var limit = (Most * all) + units;
            table.Row(
                set, Figures.Megabytes(size), Figures.Megabytes(Length(typed.IntermediateFolder, "*.pack")),
                Figures.Megabytes(text.Targets), Figures.Megabytes(text.Sources), Figures.Count(text.Units),
                Figures.Megabytes(limit), Figures.Ratio(size, limit), Figures.Ratio(size - units, all),
                Figures.Megabytes(Length(resx.OutputFolder, "App.dll") + Length(resx.OutputFolder, "App.resources.dll")));
        }

        yield return table
            .Note("Text: UTF-8 of the Markdown without spans and source texts, front matter included; the source text once an article. Limit: 1.3 × both, plus 100 bytes a unit of a file.")
            .Note("resx holds titles, descriptions and the texts of units, which TypedContent holds as well as whole articles as HTML, headings, links and front matter.");
    }

    private static long Length(string folder, string pattern) =>
        Directory.EnumerateFiles(folder, pattern, SearchOption.AllDirectories).Sum(file => new FileInfo(file).Length);
}

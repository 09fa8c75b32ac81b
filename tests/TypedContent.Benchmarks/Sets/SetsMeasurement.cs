using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Sets;

/// <summary>Creates the sets and reports their contents.</summary>
internal static class SetsMeasurement
{
    public static Measurement Measurement { get; } =
        new("sets", "Makes the content sets that are not there yet.", ["S", "M", "L"], 1, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var table = new ResultTable("Content sets", "set", "articles", "MB", "units", "bytes an article", "warnings and errors of the checks");
        foreach (var set in settings.Sets)
        {
            var folder = settings.SetFolder(set);
            var files = SetFigures.Read(folder);
            var figures = SetFigures.Of(files);
            var findings = SetFigures.Findings(files, SetFigures.ReadRedirects(folder));
            table.Row(
                set,
                Figures.Count(figures.Articles),
                Figures.Megabytes(figures.Bytes),
                Figures.Count(figures.Units),
                Figures.Count(figures.Bytes / figures.Articles),
                string.Join(", ", findings.Select(rule => $"{rule.Key}: {Figures.Count(rule.Value)}")));
        }

        yield return table.Note($"They are in {settings.Place("sets")}.");
    }
}

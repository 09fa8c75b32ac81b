using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Measures whole builds, as processes, beside the builds of the alternatives in use.</summary>
internal static class BuildsMeasurement
{
    public static Measurement Measurement { get; } = new(
        "builds", "Whole builds from clean, TypedContent beside resx, Hugo, a plain Markdig program and nothing.", ["S", "L"], 5, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var races = new List<(string, SetFigures, Race)>();
        foreach (var set in settings.Sets)
        {
            using var race = new Race(Contender.Of(settings, set));
            race.Run(settings.Runs);
            races.Add((set, SetFigures.Of(SetFigures.Read(settings.SetFolder(set))), race));
            yield return BuildTable.Of(set, settings.Runs, race);
        }

        yield return BuildTable.Growth(races);
    }
}

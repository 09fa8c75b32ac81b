using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Determinism;

/// <summary>Measures the correctness of the build of a large set: the same bytes in any folder, and every text as in its file.</summary>
internal static class DeterminismMeasurement
{
    private const string Deterministic = "<PathMap>$(MSBuildProjectDirectory)=/_/</PathMap><ContinuousIntegrationBuild>true</ContinuousIntegrationBuild>";

    public static Measurement Measurement { get; } = new(
        "determinism", "Builds in two folders give the same bytes; every unit reads back from them.", ["L"], 1, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var table = new ResultTable("Built right", "set", "bytes in two folders", "packs in two folders", "units", "targets read back", "sources read back");
        foreach (var set in settings.Sets)
        {
            var (left, right) = (Build(settings, set, "left"), Build(settings, set, "right"));
            var trip = RoundTrip.Of(SetFigures.Read(settings.SetFolder(set)), left.AssemblyPath);
            table.Row(
                set,
                IsSame(left.AssemblyPath, right.AssemblyPath) ? "the same" : "DIFFERENT",
                PacksOf(left).SequenceEqual(PacksOf(right), StringComparer.Ordinal) ? "the same" : "DIFFERENT",
                Figures.Count(trip.Units), Figures.Count(trip.Targets), Figures.Count(trip.Sources));
            trip.Failures.Take(5).ToList().ForEach(failure => table.Note("Not read back: " + failure));
        }

        yield return table;
    }

    private static BuildProject Build(Settings settings, string set, string name)
    {
        var project = Projects.TypedContent(settings, set, name, hasCopy: true, properties: Deterministic);
        project.Clean();
        project.Build();
        return project;
    }

    private static bool IsSame(string left, string right) => Hash(left) == Hash(right);

    private static IEnumerable<string> PacksOf(BuildProject project) =>
        Directory.EnumerateFiles(project.IntermediateFolder, "*.pack", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Path.GetFileName(path) + Hash(path));

    private static string Hash(string path)
    {
        using var file = File.OpenRead(path);
        return Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(file));
    }
}

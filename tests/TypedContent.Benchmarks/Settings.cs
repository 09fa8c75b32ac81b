using System.Reflection;

namespace TypedContent.Benchmarks;

/// <summary>What a measurement is asked to do.</summary>
/// <param name="WorkFolder">Where sets, projects and packages are kept from one run to the next.</param>
/// <param name="CorpusFolder">The articles that all sets are made from, with a folder for each locale.</param>
/// <param name="Sets">The sizes to measure.</param>
/// <param name="Runs">How often, for the median.</param>
internal sealed record Settings(string WorkFolder, string CorpusFolder, IReadOnlyList<string> Sets, int Runs)
{
    private static readonly Dictionary<string, string?> s_metadata = typeof(Settings).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);

    /// <summary>The folder of the solution.</summary>
    public static string RepositoryFolder => s_metadata["RepositoryFolder"]!;

    /// <summary>The machine's folder of packages, which has what the solution was restored to.</summary>
    public static string PackageFolder => s_metadata["PackageFolder"]!;

    /// <summary>Outside of the repository, whose settings would reach the projects that are built there.</summary>
    public static string UsualWorkFolder { get; } = Path.Combine(Path.GetTempPath(), "typedcontent-benchmarks");

    /// <summary>Beside the repository, where the project's own machines have it.</summary>
    public static string UsualCorpusFolder { get; } = Path.GetFullPath(Path.Combine(RepositoryFolder, "..", "shared", "corpus", "partner-center"));

    /// <summary>A place in the work folder.</summary>
    public string Place(params ReadOnlySpan<string> names) => Path.Combine([WorkFolder, .. names]);
}

using System.Reflection;

namespace TypedContent.Benchmarks;

/// <summary>Represents the settings of a measurement.</summary>
/// <param name="WorkFolder">The folder of the sets, projects and packages that are kept between runs.</param>
/// <param name="CorpusFolder">The articles that all sets are made from, with a folder for each locale.</param>
/// <param name="Sets">The sizes to measure.</param>
/// <param name="Runs">The number of runs that the median is calculated from.</param>
internal sealed record Settings(string WorkFolder, string CorpusFolder, IReadOnlyList<string> Sets, int Runs)
{
    private static readonly Dictionary<string, string?> s_metadata = typeof(Settings).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);

    /// <summary>Gets the folder of the solution.</summary>
    public static string RepositoryFolder => s_metadata["RepositoryFolder"]!;

    /// <summary>Gets the package folder of the machine, which contains the restored packages of the solution.</summary>
    public static string PackageFolder => s_metadata["PackageFolder"]!;

    /// <summary>
    /// Gets the default work folder. It is outside of the repository, whose settings would apply to the projects that are built
    /// there.
    /// </summary>
    public static string UsualWorkFolder { get; } = Path.Combine(Path.GetTempPath(), "typedcontent-benchmarks");

    /// <summary>Gets the default corpus folder, beside the repository.</summary>
    public static string UsualCorpusFolder { get; } = Path.GetFullPath(Path.Combine(RepositoryFolder, "..", "shared", "corpus", "partner-center"));

    /// <summary>Returns a path in the work folder.</summary>
    public string Place(params ReadOnlySpan<string> names) => Path.Combine([WorkFolder, .. names]);
}

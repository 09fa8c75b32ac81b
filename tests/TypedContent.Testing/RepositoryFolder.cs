using System.Reflection;

namespace TypedContent.Testing;

/// <summary>Gets folders in and beside the repository.</summary>
public static class RepositoryFolder
{
    /// <summary>Gets the folder of the solution.</summary>
    public static string Root { get; } = typeof(RepositoryFolder).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryFolder").Value!;

    /// <summary>Gets the folder of real articles beside the repository, which only the project's own machines have.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>Gets the folder of the corpus, with a folder for each locale.</summary>
    public static string Corpus { get; } = Path.Combine(Shared, "corpus", "partner-center");

    /// <summary>Returns the path of a file or folder in the repository.</summary>
    public static string Under(params string[] parts) => Path.Combine([Root, .. parts]);
}

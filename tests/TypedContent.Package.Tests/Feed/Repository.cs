using System.Reflection;

namespace TypedContent.Package.Tests.Feed;

/// <summary>What this assembly was built from, and with.</summary>
internal static class Repository
{
    private static readonly Dictionary<string, string?> Metadata = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(attribute => attribute.Key, attribute => attribute.Value);

    /// <summary>The configuration, such as <c>Debug</c>.</summary>
    public static string Configuration { get; } = Metadata["Configuration"]!;

    /// <summary>The system and the processor of the SDK, such as <c>linux-x64</c>.</summary>
    public static string SdkSystem { get; } = Metadata["SdkSystem"]!;

    /// <summary>What the property of this name says, where somebody sets it.</summary>
    public static string? PackReadyToRun { get; } = Metadata["PackReadyToRun"];

    /// <summary>The assembly of the compiler server.</summary>
    public static string CompilerServer { get; } = Metadata["CompilerServer"]!;

    /// <summary>The machine's folder of packages, which has what the solution was restored to.</summary>
    public static string PackageFolder { get; } = Metadata["PackageFolder"]!;

    /// <summary>The project that is packed.</summary>
    public static string PackedProject { get; } = RepositoryFolder.Under("src", "TypedContent", "TypedContent.csproj");
}

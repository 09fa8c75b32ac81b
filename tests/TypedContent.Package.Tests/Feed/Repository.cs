using System.Reflection;

namespace TypedContent.Package.Tests.Feed;

/// <summary>Provides the sources and tools that this assembly was built from.</summary>
internal static class Repository
{
    private static readonly Dictionary<string, string?> Metadata = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(attribute => attribute.Key, attribute => attribute.Value);

    /// <summary>Gets the configuration, such as <c>Debug</c>.</summary>
    public static string Configuration { get; } = Metadata["Configuration"]!;

    /// <summary>Gets the system and the processor of the SDK, such as <c>linux-x64</c>.</summary>
    public static string SdkSystem { get; } = Metadata["SdkSystem"]!;

    /// <summary>Gets the value of the property of this name, if it is set.</summary>
    public static string? PackReadyToRun { get; } = Metadata["PackReadyToRun"];

    /// <summary>Gets the assembly of the compiler server.</summary>
    public static string CompilerServer { get; } = Metadata["CompilerServer"]!;

    /// <summary>Gets the package folder of the machine, which contains the restored packages of the solution.</summary>
    public static string PackageFolder { get; } = Metadata["PackageFolder"]!;
}

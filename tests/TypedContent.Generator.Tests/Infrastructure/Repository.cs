using System.Reflection;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Where files of the repository and beside it are.</summary>
internal static class Repository
{
    private static readonly Dictionary<string, string?> s_settings = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);

    /// <summary>The folder of this test project.</summary>
    public static string Tests => Setting("ProjectDirectory");

    /// <summary>A value that the project file passes on.</summary>
    public static string Setting(string name) => s_settings[name]!;
}

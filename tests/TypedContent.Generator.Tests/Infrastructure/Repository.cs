using System.Reflection;

namespace TypedContent.Generator.Tests.Infrastructure;

/// <summary>Where files of the repository and beside it are.</summary>
internal static class Repository
{
    private static readonly Dictionary<string, string?> s_settings = typeof(Repository).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>().ToDictionary(item => item.Key, item => item.Value);

    /// <summary>The folder of this test project.</summary>
    public static string Tests => Setting("ProjectDirectory");

    /// <summary>The root of the repository.</summary>
    public static string Root { get; } = Path.GetFullPath(Path.Combine(Tests, "..", ".."));

    /// <summary>The folder of corpora and seeds beside the repository, which not every machine has.</summary>
    public static string Shared { get; } = Path.GetFullPath(Path.Combine(Root, "..", "shared"));

    /// <summary>A value that the project file passes on.</summary>
    public static string Setting(string name) => s_settings[name]!;
}

/// <summary>A test that reads the corpora; it is skipped where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SharedFactAttribute : FactAttribute
{
    public SharedFactAttribute()
    {
        if (!Directory.Exists(Repository.Shared))
        {
            Skip = $"The corpora are not at {Repository.Shared}.";
        }
    }
}

using System.Reflection;
using TypedContent.Build.Files;

namespace TypedContent.Tool.Versions;

/// <summary>Provides the version of the program.</summary>
internal static class ToolVersion
{
    /// <summary>Gets the version, such as <c>1.2.0</c>.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";

    /// <summary>Gets what distinguishes this build of the program from others.</summary>
    public static string Build { get; } = string.Join('|', ((IEnumerable<string?>)[Environment.ProcessPath, .. Directory.GetFiles(AppContext.BaseDirectory, "*.dll").Order(StringComparer.Ordinal)])
        .OfType<string>().Select(path => $"{path}|{FileState.Of(path)}"));
}

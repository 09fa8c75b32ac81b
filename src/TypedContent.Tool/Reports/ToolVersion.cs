using System.Reflection;

namespace TypedContent.Tool.Reports;

/// <summary>Provides the version of the program.</summary>
internal static class ToolVersion
{
    /// <summary>Gets the version, such as <c>1.2.0</c>.</summary>
    public static string Text { get; } =
        typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "0.0.0";
}

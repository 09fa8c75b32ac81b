using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Settings;

namespace TypedContent.Generator.Pipeline;

/// <summary>Reads the build properties that the package makes visible to the compiler.</summary>
internal static class OptionsReader
{
    /// <summary>Returns the options of the project.</summary>
    public static ContentOptions Read(AnalyzerConfigOptions options)
    {
        var read = ContentOptions.Read(setting => Property(options, setting.Property));
        return read with { Namespace = NamespaceName.From(Property(options, ProjectSettings.Namespace.Property), Property(options, "RootNamespace")) };
    }

    /// <summary>Returns the folder that holds the content set.</summary>
    public static string RootPath(AnalyzerConfigOptions options) => Property(options, "TypedContentRootPath");

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : string.Empty;
}

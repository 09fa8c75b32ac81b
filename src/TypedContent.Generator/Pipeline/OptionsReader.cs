using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Settings;

namespace TypedContent.Generator.Pipeline;

/// <summary>Reads the build properties that the package makes visible to the compiler.</summary>
internal static class OptionsReader
{
    private const string Prefix = "build_property.";

    /// <summary>Returns the options of the project.</summary>
    public static ContentOptions Read(AnalyzerConfigOptions options) => ContentOptions.From(
        NamespaceName.From(Property(options, "TypedContentNamespace"), Property(options, "RootNamespace")),
        Property(options, "TypedContentSourceLocale"),
        Property(options, "TypedContentDefaultLocale"),
        Property(options, "TypedContentLocales"),
        Property(options, "TypedContentSitePrefix"),
        Property(options, "TypedContentRequiredMetadata"));

    /// <summary>Returns the folder of the content set.</summary>
    public static string RootPath(AnalyzerConfigOptions options) => Property(options, "TypedContentRootPath");

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue(Prefix + name, out var value) ? value.Trim() : string.Empty;
}

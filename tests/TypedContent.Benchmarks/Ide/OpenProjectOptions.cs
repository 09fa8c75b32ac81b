using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TypedContent.Benchmarks.Ide;

/// <summary>Provides the options that the targets of the package make visible to the generator.</summary>
internal sealed class OpenProjectOptions(string folder) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(new()
    {
        ["build_property.RootNamespace"] = "App",
        ["build_property.TypedContentRootPath"] = folder,
        ["build_property.TypedContentDefaultLocale"] = "sv-SE",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Values([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        new Values(textFile is OpenFile { Kind: not "article" } file ? new() { ["build_metadata.TypedContentFile.Use"] = file.Kind } : []);

    private sealed class Values(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}

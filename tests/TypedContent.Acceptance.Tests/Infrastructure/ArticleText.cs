using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests.Infrastructure;

/// <summary>Represents an article as the compiler passes it to the generator.</summary>
internal sealed class ArticleText(ArticleFile file) : AdditionalText
{
    public ArticleFile File => file;

    public override string Path => file.Origin.FilePath;

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(file.Text, Encoding.UTF8);
}

/// <summary>Represents a list of moved articles.</summary>
internal sealed class RedirectText(int number, string json) : AdditionalText
{
    public override string Path => $"/redirects{number}.json";

    public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(json, Encoding.UTF8);
}

/// <summary>Provides the options that the targets of the package would pass.</summary>
internal sealed class ArticleOptions(string? defaultLocale, string members, string values) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.RootNamespace"] = "MyApp",
        ["build_property.TypedContentDefaultLocale"] = defaultLocale ?? string.Empty,
        ["build_property.TypedContentMembers"] = members,
        ["build_property.TypedContentValues"] = values,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(textFile switch
    {
        ArticleText { File: var file } when file.Identity is var identity => new()
        {
            ["build_metadata.TypedContentFile.Use"] = "article",
            ["build_metadata.TypedContentFile.Locale"] = identity.Locale!,
            ["build_metadata.TypedContentFile.Path"] = identity.Path + ".md",
        },
        _ => new() { ["build_metadata.TypedContentFile.Use"] = "redirects" },
    });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}

using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents a file of the content set before the layout of the set is known.</summary>
internal sealed record AdditionalFile(AdditionalText Text, ContentFileKind Kind, ArticleOrigin Origin)
{
    /// <summary>Gets the severities that .editorconfig files set for the file.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; private init; } = [];

    /// <summary>Returns the file of <paramref name="text"/>; null if it doesn't belong to the content set.</summary>
    public static AdditionalFile? From(AdditionalText text, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(text);
        var isUnderRoot = ContentRoot.Contains(OptionsReader.RootPath(provider.GlobalOptions), text.Path, out var place);
        var isArticle = isUnderRoot && text.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var use = Stated(options, "Use");
        ContentFileKind? kind = (use.Length == 0 && isArticle ? "article" : use) switch
        {
            "article" => ContentFileKind.Article,
            "redirects" => ContentFileKind.Redirects,
            "baseline" => ContentFileKind.Baseline,
            "lock" => ContentFileKind.Lock,
            "asset" => ContentFileKind.Asset,
            "page" => ContentFileKind.Page,
            "toc" => ContentFileKind.Toc,
            "publishconfig" => ContentFileKind.PublishConfig,
            "xrefmap" => ContentFileKind.XrefMap,
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        var relative = Stated(options, "Path") is { Length: > 0 } path ? path : place;
        return new AdditionalFile(text, kind.Value, new ArticleOrigin(text.Path, relative, Stated(options, "Locale"), Stated(options, "Kind")))
        {
            Overrides = OverridesIn(options),
        };
    }

    /// <summary>Returns metadata of the file that the package's targets give to it, since it doesn't follow from the place of the file; empty for none.</summary>
    private static string Stated(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_metadata.TypedContentFile." + name, out var value) ? value : string.Empty;

    private static EquatableArray<SeverityOverride> OverridesIn(AnalyzerConfigOptions options)
    {
        List<SeverityOverride>? overrides = null;
        foreach (var key in KeysOf(options))
        {
            if (options.TryGetValue(key, out var value) && SeverityOverride.From(key, value) is { } stated)
            {
                (overrides ??= []).Add(stated);
            }
        }

        return overrides is null ? [] : new EquatableArray<SeverityOverride>(overrides.OrderBy(stated => stated.RuleId, StringComparer.Ordinal));
    }

    /// <summary>Returns the keys of <paramref name="options"/>; none in hosts that don't list them, unlike the compiler and Visual Studio.</summary>
    private static IEnumerable<string> KeysOf(AnalyzerConfigOptions options)
    {
        try
        {
            return options.Keys;
        }
        catch (NotImplementedException)
        {
            return [];
        }
    }
}

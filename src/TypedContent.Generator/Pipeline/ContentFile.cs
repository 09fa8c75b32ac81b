using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Specifies the use of a file in the project.</summary>
internal enum ContentFileKind
{
    /// <summary>An article in one locale.</summary>
    Article,

    /// <summary>A list of redirects.</summary>
    Redirects,

    /// <summary>The baseline.</summary>
    Baseline,

    /// <summary>An image or another file, which is not read.</summary>
    Asset,

    /// <summary>A list of the uids that cross references may name.</summary>
    XrefMap,
}

/// <summary>Represents a file of the content set.</summary>
/// <remarks>Files are equal if their text and their options are, so that a change of other files' options doesn't cause a new read.</remarks>
internal sealed record ContentFile(AdditionalText Text, ContentFileKind Kind, ArticleIdentity Identity, ContentOptions Options)
{
    /// <summary>Gets the severities that .editorconfig files set for the file.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; private init; } = [];

    /// <summary>Determines whether the project includes the locale of <paramref name="document"/>.</summary>
    public bool Includes(ArticleDocument document) => Options.Includes(document.Variant.Locale);

    /// <summary>Returns the content file of <paramref name="text"/>; null if it has another use, or its locale is not included.</summary>
    public static ContentFile? From(AdditionalText text, AnalyzerConfigOptionsProvider provider, ContentOptions reading)
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
            "asset" => ContentFileKind.Asset,
            "xrefmap" => ContentFileKind.XrefMap,
            _ => null,
        };
        if (kind is null)
        {
            return null;
        }

        var relative = Stated(options, "Path") is { Length: > 0 } path ? path : place;
        var identity = kind == ContentFileKind.Asset
            ? new ArticleIdentity(text.Path, relative.Replace('\\', '/'), null)
            : ArticleIdentity.Of(text.Path, relative, Stated(options, "Locale"), Stated(options, "Kind"));
        return kind == ContentFileKind.Article && identity.Locale is { } locale && !reading.Includes(locale)
            ? null
            : new ContentFile(text, kind.Value, identity, reading) { Overrides = OverridesIn(options) };
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

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

    // The use of the file, its locale, its kind (article or include) and its path, where they don't follow from the place of the file.
    private const string Metadata = "build_metadata.TypedContentFile.Use";

    /// <summary>Returns the content file of <paramref name="text"/>; null if it has another use, or its locale is not included.</summary>
    public static ContentFile? From(AdditionalText text, AnalyzerConfigOptionsProvider provider, ContentOptions reading)
    {
        var options = provider.GetOptions(text);
        var isUnderRoot = ContentRoot.Contains(OptionsReader.RootPath(provider.GlobalOptions), text.Path, out var place);
        var isArticle = isUnderRoot && text.Path.EndsWith(".md", StringComparison.OrdinalIgnoreCase);
        var stated = options.TryGetValue(Metadata, out var value) ? value.Split(['|'], 4) : isArticle ? ["article"] : [];
        ContentFileKind? kind = stated.FirstOrDefault() switch
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

        var (statedLocale, use, path) = stated.Length == 4 ? (stated[1], stated[2], stated[3]) : (string.Empty, string.Empty, string.Empty);
        var relative = path.Length > 0 ? path : place;
        var identity = kind == ContentFileKind.Asset
            ? new ArticleIdentity(text.Path, relative.Replace('\\', '/'), null)
            : ArticleIdentity.Of(text.Path, relative, statedLocale, use);
        return kind == ContentFileKind.Article && identity.Locale is { } locale && !reading.Includes(locale)
            ? null
            : new ContentFile(text, kind.Value, identity, reading) { Overrides = OverridesIn(options) };
    }

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

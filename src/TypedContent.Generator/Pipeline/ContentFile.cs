using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>What the project uses a file for.</summary>
internal enum ContentFileKind
{
    /// <summary>An article in one locale.</summary>
    Article,

    /// <summary>A list of articles that moved.</summary>
    Redirects,

    /// <summary>The findings that are known.</summary>
    Baseline,

    /// <summary>An image or another file, of which only the path counts.</summary>
    Asset,

    /// <summary>A list of what cross references may name.</summary>
    XrefMap,
}

/// <summary>
/// A file of the content set. It is equal to another where its text and all that it is read by are the same, so that new
/// options of other files do not make it be read again.
/// </summary>
internal sealed record ContentFile(AdditionalText Text, ContentFileKind Kind, ArticleIdentity Identity, ContentOptions Options)
{
    /// <summary>What the .editorconfig says of findings in its folder.</summary>
    public EquatableArray<SeverityOverride> Overrides { get; private init; } = [];

    /// <summary>Returns whether the project includes the locale of <paramref name="document"/>.</summary>
    public bool Includes(ArticleDocument document) => Options.Includes(document.Variant.Locale);

    // What the file is for, its locale, whether it is an article or an include, and its path, where the place of the file doesn't say so.
    private const string Metadata = "build_metadata.TypedContentFile.Use";

    /// <summary>
    /// The content file of <paramref name="text"/>; null where the project uses it for something else, or its locale is not included.
    /// </summary>
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

    /// <summary>Hosts other than the compiler and Visual Studio may not list their options.</summary>
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

using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Reports images and other files that an article uses and the project does not have.</summary>
public static class AssetCheck
{
    /// <summary>Missing assets of an article for which something similar is looked for.</summary>
    private const int MostSuggestions = 100;

    /// <summary>The problems of <paramref name="document"/>; none where the project passes no assets.</summary>
    public static IReadOnlyList<Problem> Check(ArticleDocument document, EquatableArray<LinkResolution> resolutions, AssetIndex assets)
    {
        var problems = new List<Problem>();
        if (assets.IsEmpty)
        {
            return problems;
        }

        var variant = document.Variant;
        var missing = new Dictionary<LinkReference, string>();
        for (var i = 0; i < variant.Links.Count; i++)
        {
            var link = variant.Links[i];
            if (resolutions[i].Kind == LinkKind.Asset && PathOf(link, variant) is { Length: > 0 } path && assets.Covers(path) && !assets.Has(path))
            {
                missing[link] = missing.Count < MostSuggestions ? Hint(path, link.Include ?? variant.Path, assets) : string.Empty;
            }
        }

        foreach (var link in document.Links)
        {
            if (missing.TryGetValue(link.Reference, out var hint))
            {
                var arguments = new EquatableArray<string>([link.Reference.Destination, hint]);
                problems.Add(new Problem(LinkRules.MissingAsset, variant.FilePath, link.Span, arguments));
            }
        }

        return problems;
    }

    /// <summary>
    /// The path under the locale's root or, where it leaves that, under the root of all locales; null outside of it.
    /// </summary>
    private static string? PathOf(LinkReference link, ArticleVariant variant)
    {
        var from = link.Include ?? variant.Path;
        var path = LinkDestination.Parse(link.Destination).Path;
        return RelativePath.Combine(from, path) ?? RelativePath.Combine(variant.Locale + "/" + from, path);
    }

    private static string Hint(string path, string from, AssetIndex assets) =>
        assets.FindIgnoringCase(path) is { } exact ? $"; its name differs in case, write '{RelativePath.Between(from, exact)}'"
        : Similarity.Nearest(path, assets.Paths) is { } similar ? $"; '{RelativePath.Between(from, similar)}' is similar"
        : string.Empty;
}

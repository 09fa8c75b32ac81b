using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Reports images and other files that an article uses and the project doesn't have (TC1015).</summary>
/// <remarks>A project that lists no assets has none checked.</remarks>
internal static class AssetCheck
{
    /// <summary>The maximum number of suggestions for the missing assets of a file.</summary>
    private const int MostSuggestions = 100;

    /// <summary>Checks the links of a file.</summary>
    public static void Check(LinkContext file)
    {
        var assets = file.Targets.Assets;
        var suggestions = new Dictionary<LinkReference, string?>();
        var comparisons = SimilarNames.MostComparisons;
        foreach (var link in assets.IsEmpty ? [] : file.Links)
        {
            var reference = link.Reference;
            if (file.ResolutionOf(link) is not { Kind: LinkKind.Asset, IsOutside: false } resolution || AssetPath.Of(reference, file.Variant) is not { Length: > 0 } path
                || !assets.Covers(path) || assets.Has(path) || (resolution.FromPage is { } onPage && assets.Has(onPage)))
            {
                continue;
            }

            if (!suggestions.TryGetValue(reference, out var suggestion))
            {
                suggestion = suggestions.Count < MostSuggestions ? SuggestionFor(path, file.Variant, assets, ref comparisons) : null;
                suggestions.Add(reference, suggestion);
            }

            file.Report(link, MissingAsset.At(link.Span, reference.Destination, suggestion));
        }
    }

    private static string? SuggestionFor(string path, ArticleVariant variant, AssetIndex assets, ref int comparisons) =>
        assets.FindIgnoringCase(path) is { } exact ? $"its name differs in case, write '{assets.Write(exact, variant.Path, variant.Place)}'"
        : assets.FindSimilar(path, ref comparisons) is { } similar ? Suggestion.Similar(assets.Write(similar, variant.Path, variant.Place))
        : null;
}

using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Analysis.Links;

/// <summary>Provides the paths of the files that links refer to.</summary>
internal static class AssetPath
{
    /// <summary>Returns the path under the root of the locale or, where it leaves that, under the root of the set; null for one outside.</summary>
    public static string? Of(LinkReference link, ArticleVariant variant)
    {
        var from = link.Include ?? variant.Path;
        var path = LinkDestination.Parse(link.Destination).Path;
        return link.Include is null && variant.Place is { } place
            ? RelativePath.Combine(place, path)
            : RelativePath.Combine(from, path) ?? RelativePath.Combine(variant.Locale + "/" + from, path);
    }
}

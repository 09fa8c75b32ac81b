using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Checks;

/// <summary>An article in all its locales, one file each, in the order of <see cref="ContentOptions.Compare"/>.</summary>
internal sealed record PlacedArticle(string Path, IReadOnlyList<PlacedVariant> Files)
{
    /// <summary>The articles of a set, sorted by path. Where two files claim one locale, the first by path counts.</summary>
    public static IReadOnlyList<PlacedArticle> Of(IEnumerable<PlacedVariant> files, ContentOptions options) =>
    [
        .. files.GroupBy(file => file.Variant.Path, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PlacedArticle(group.Key,
            [
                .. group.OrderBy(file => file.Variant.FilePath, StringComparer.Ordinal)
                    .GroupBy(file => file.Variant.Locale, StringComparer.Ordinal)
                    .Select(locale => locale.First())
                    .OrderBy(file => file.Variant.Locale, Comparer<string>.Create(options.Compare)),
            ])),
    ];
}

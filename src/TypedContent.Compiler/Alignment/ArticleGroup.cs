using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Alignment;

/// <summary>One article in all its locales, in the order of <see cref="ContentOptions.Compare"/>.</summary>
public sealed record ArticleGroup(string Path, EquatableArray<ArticleVariant> Variants)
{
    /// <summary>Groups the variants of a content set; groups are in the order of their paths.</summary>
    /// <remarks>Where two files claim one article in one locale, the first by path counts.</remarks>
    public static IReadOnlyList<ArticleGroup> Of(IEnumerable<ArticleVariant> variants, ContentOptions options)
    {
        var groups = new Dictionary<string, List<ArticleVariant>>(StringComparer.Ordinal);
        foreach (var variant in variants)
        {
            if (variant.IsInclude || !options.Includes(variant.Locale))
            {
                continue;
            }

            if (!groups.TryGetValue(variant.Path, out var group))
            {
                groups.Add(variant.Path, group = []);
            }

            group.Add(variant);
        }

        var result = new List<ArticleGroup>(groups.Count);
        foreach (var pair in groups)
        {
            pair.Value.Sort((a, b) => options.Compare(a.Locale, b.Locale) is var order && order != 0
                ? order : string.CompareOrdinal(a.FilePath, b.FilePath));
            var distinct = pair.Value.Where((variant, i) => i == 0 || variant.Locale != pair.Value[i - 1].Locale);
            result.Add(new ArticleGroup(pair.Key, new EquatableArray<ArticleVariant>(distinct)));
        }

        result.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return result;
    }
}

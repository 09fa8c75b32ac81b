using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Alignment;

/// <summary>One article in all its locales, in the order of <see cref="ContentOptions.Compare"/>, or a file that articles include.</summary>
public sealed record ArticleGroup(string Path, EquatableArray<ArticleVariant> Variants)
{
    /// <summary>Whether it is text for articles and none of its own.</summary>
    public bool IsInclude => Variants[0].IsInclude;

    /// <summary>Groups the articles of a content set; groups are in the order of their paths.</summary>
    /// <remarks>Where two files claim one article in one locale, the first by path counts.</remarks>
    public static IReadOnlyList<ArticleGroup> Of(IEnumerable<ArticleVariant> variants, ContentOptions options) =>
        OfAll(variants.Where(variant => !variant.IsInclude), options);

    /// <summary>Groups articles and what they include.</summary>
    public static IReadOnlyList<ArticleGroup> OfAll(IEnumerable<ArticleVariant> variants, ContentOptions options)
    {
        var groups = new Dictionary<(string Path, bool IsInclude), List<ArticleVariant>>();
        foreach (var variant in variants)
        {
            if (!options.Includes(variant.Locale))
            {
                continue;
            }

            if (!groups.TryGetValue((variant.Path, variant.IsInclude), out var group))
            {
                groups.Add((variant.Path, variant.IsInclude), group = []);
            }

            group.Add(variant);
        }

        var result = new List<ArticleGroup>(groups.Count);
        foreach (var pair in groups)
        {
            pair.Value.Sort((a, b) => options.Compare(a.Locale, b.Locale) is var order && order != 0
                ? order : string.CompareOrdinal(a.FilePath, b.FilePath));
            var distinct = pair.Value.Where((variant, i) => i == 0 || variant.Locale != pair.Value[i - 1].Locale);
            result.Add(new ArticleGroup(pair.Key.Path, new EquatableArray<ArticleVariant>(distinct)));
        }

        result.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return result;
    }
}

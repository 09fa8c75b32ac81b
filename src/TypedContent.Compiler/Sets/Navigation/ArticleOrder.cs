using System.Globalization;
using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Sets.Navigation;

/// <summary>Reads the place of an article among those of its folder, which its front matter states.</summary>
internal static class ArticleOrder
{
    private static readonly string[] Keys = ["order", "sidebar_position", "weight"];

    /// <summary>Returns the number that the first of the article's files states; infinity, which is after all numbers, if none does.</summary>
    public static double Of(ArticleGroup article)
    {
        foreach (var file in (IEnumerable<ArticleVariant>)article.Variants)
        {
            if (StatedIn(file) is { } order)
            {
                return order;
            }
        }

        return double.PositiveInfinity;
    }

    /// <summary>Returns the key of a file that states no number although it has a value; null if there is none, or if another key states one.</summary>
    public static string? MisreadKeyOf(ArticleVariant file) =>
        StatedIn(file) is null ? Array.Find(Keys, key => !string.IsNullOrWhiteSpace(file.MetadataOf(key))) : null;

    private static double? StatedIn(ArticleVariant file)
    {
        foreach (var key in Keys)
        {
            if (double.TryParse(file.MetadataOf(key), NumberStyles.Float, CultureInfo.InvariantCulture, out var order) && !double.IsNaN(order))
            {
                return order;
            }
        }

        return null;
    }
}

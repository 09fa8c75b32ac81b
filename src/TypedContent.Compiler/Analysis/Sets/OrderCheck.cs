using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets.Navigation;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports front matter whose order is no number (TC3013). Keys of a schema are left to <see cref="SchemaCheck"/>.</summary>
internal static class OrderCheck
{
    /// <summary>Checks a set.</summary>
    public static void Check(SetContext set)
    {
        foreach (var file in set.Articles.SelectMany(article => (IEnumerable<ArticleVariant>)article.Variants))
        {
            if (ArticleOrder.MisreadKeyOf(file) is { } key && set.Schemas.Of(file.Path)?.Properties.Any(property => property.Key == key) != true)
            {
                set.Report(file, InvalidOrder.At(file.PlaceOf(key), key, file.MetadataOf(key)));
            }
        }
    }
}

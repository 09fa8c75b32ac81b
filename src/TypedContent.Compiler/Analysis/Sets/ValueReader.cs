using TypedContent.Compiler.Articles.Values;
using TypedContent.Compiler.Sets.Alignment;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Finds values of the joined units of plain articles that translations changed.</summary>
internal static class ValueReader
{
    /// <summary>Returns the differences in all plain translations of <paramref name="article"/>. A text whose values can't be read has none.</summary>
    public static IEnumerable<UnplacedValue> Read(AlignedArticle article) => article.PlainTranslations.SelectMany(translation => Read(article, translation));

    private static IEnumerable<UnplacedValue> Read(AlignedArticle article, PlainTranslation translation)
    {
        var (source, target) = (article.Group.Variants[translation.Source], article.Group.Variants[translation.Variant]);
        for (var unit = 0; unit < translation.Joined.Count && source.HasValues && target.HasValues; unit++)
        {
            var joined = translation.Joined[unit];
            if (joined >= 0 && source.Units[unit].Values is { } values && target.Units[joined].Values is { } others)
            {
                foreach (var difference in ValueComparison.Between(values, others))
                {
                    yield return new UnplacedValue(difference, joined, others.Length, unit, source.Locale) { FilePath = target.FilePath, SourcePath = source.FilePath };
                }
            }
        }
    }
}

using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports files of an article of which only some state that their texts have values (TC2018).</summary>
internal static class ValueKeyCheck
{
    /// <summary>Checks an article in all its locales. The first is the source, or stands in for it.</summary>
    public static void Check(SetContext context)
    {
        foreach (var article in context.Articles)
        {
            var source = article.Variants[0];
            foreach (var variant in article.Variants.Where(variant => variant.HasValues != source.HasValues && !variant.IsPartial && !source.IsPartial))
            {
                var line = $"{MetadataKeys.Values}: {(source.HasValues ? "true" : "false")}";
                context.Report(variant, ChangedValues.OfFile(
                    variant.PlaceOf(MetadataKeys.Values), line, source.Locale, "write it in the front matter"));
            }
        }
    }
}

using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>The locales of a content set. There is a pack of each.</summary>
public static class ContentLocales
{
    /// <summary>The source locale, whose text side-by-side articles hold, then those that articles are written in.</summary>
    public static EquatableArray<string> Of(IEnumerable<ArticleGroup> groups, ContentOptions options)
    {
        var locales = new HashSet<string>(StringComparer.Ordinal) { options.SourceLocale };
        foreach (var group in groups)
        {
            foreach (var variant in group.Variants)
            {
                locales.Add(variant.Locale);
            }
        }

        var sorted = locales.ToList();
        sorted.Sort(options.Compare);
        return new EquatableArray<string>(sorted);
    }
}

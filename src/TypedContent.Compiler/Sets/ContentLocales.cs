using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Provides the locales of a content set. Each of them has a pack.</summary>
public static class ContentLocales
{
    /// <summary>Returns the source locale, whose text side-by-side articles hold, and then the locales that articles are written in.</summary>
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

using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets;

/// <summary>Determines which version of the source of an article is the newest that its files state.</summary>
/// <remarks>
/// It is that of the source article, if it states one. Otherwise it is determined by the date of the handoff, then by the date of the
/// article, then by the number of locales. If these are equal, it isn't known.
/// </remarks>
public static class NewestSource
{
    /// <summary>Returns the first file of the newest version; null if no file states a version, or if it isn't known which is the newest.</summary>
    public static ArticleVariant? Of(EquatableArray<ArticleVariant> variants, string sourceLocale)
    {
        var files = variants.Where(file => file.SourceVersion.Length > 0).ToList();
        if (files.Count == 0)
        {
            return null;
        }

        if (files[0].Locale == sourceLocale || files.TrueForAll(file => file.SourceVersion == files[0].SourceVersion))
        {
            return files[0];
        }

        var latest = Latest(Latest(files, MetadataKeys.Handoff), MetadataKeys.Date);
        var versions = latest.GroupBy(file => file.SourceVersion, StringComparer.Ordinal)
            .OrderByDescending(version => version.Count()).ToList();
        return versions.Count == 1 || versions[0].Count() > versions[1].Count() ? versions[0].First() : null;
    }

    /// <summary>Returns the date that a front matter key of a file states; the earliest date if it states none.</summary>
    public static DateTime DayOf(ArticleVariant file, string key) =>
        MetadataDate.TryParse(file.MetadataOf(key), out var day) ? day : DateTime.MinValue;

    private static List<ArticleVariant> Latest(List<ArticleVariant> files, string key)
    {
        // Dates decide only if every file states one.
        var last = files.Max(file => DayOf(file, key));
        return files.TrueForAll(file => DayOf(file, key) > DateTime.MinValue)
            ? files.FindAll(file => DayOf(file, key) == last) : files;
    }
}

using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports translations of an older version of the source than another locale has.</summary>
/// <remarks>
/// The newest version is that of the source article, if it states one. Otherwise it is determined by the date of the handoff, then by
/// the date of the article, then by the number of locales. If these are equal, nothing is reported.
/// </remarks>
internal static class OutdatedTranslationCheck
{
    /// <summary>Checks the articles of a set. A file gets one problem, at the key of its source version.</summary>
    public static void Check(SetContext set)
    {
        foreach (var article in set.Articles)
        {
            Check(set, article);
        }
    }

    private static void Check(SetContext set, ArticleGroup article)
    {
        var files = article.Variants.Where(file => file.SourceVersion.Length > 0).ToList();
        if (files.Skip(1).All(file => file.SourceVersion == files[0].SourceVersion) || Newest(files, set.Options) is not { } newest)
        {
            return;
        }

        var version = newest.SourceVersion;
        var since = Day(newest, MetadataKeys.Handoff) is { } day && day > DateTime.MinValue
            ? $" since {day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)}" : string.Empty;
        foreach (var file in files.Where(file => file.SourceVersion != version))
        {
            set.Report(file, OutdatedTranslation.At(
                file.PlaceOf(MetadataKeys.SourceVersion), Short(file.SourceVersion), $"translate '{Short(version)}', which {newest.Locale} has{since}"));
        }
    }

    private static ArticleVariant? Newest(List<ArticleVariant> files, ContentOptions options)
    {
        if (files[0].Locale == options.SourceLocale)
        {
            return files[0];
        }

        var latest = Latest(Latest(files, MetadataKeys.Handoff), MetadataKeys.Date);
        var versions = latest.GroupBy(file => file.SourceVersion, StringComparer.Ordinal)
            .OrderByDescending(version => version.Count()).ToList();
        return versions.Count == 1 || versions[0].Count() > versions[1].Count() ? versions[0].First() : null;
    }

    private static List<ArticleVariant> Latest(List<ArticleVariant> files, string key)
    {
        // Dates decide only if every file states one.
        var last = files.Max(file => Day(file, key));
        return files.All(file => Day(file, key) > DateTime.MinValue) ? files.FindAll(file => Day(file, key) == last) : files;
    }

    private static DateTime Day(ArticleVariant file, string key) =>
        MetadataDate.TryParse(file.MetadataOf(key), out var day) ? day : DateTime.MinValue;

    private static string Short(string version) => version.Substring(0, Math.Min(version.Length, 7));
}

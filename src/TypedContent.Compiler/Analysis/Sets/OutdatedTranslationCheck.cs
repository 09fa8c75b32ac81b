using System.Globalization;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Analysis.Sets;

/// <summary>Reports translations of an older version of the source than another locale has.</summary>
/// <remarks>If <see cref="NewestSource"/> can't tell which version is the newest, nothing is reported.</remarks>
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
        if (NewestSource.Of(article.Variants, set.Options.SourceLocale) is not { SourceVersion: var version } newest)
        {
            return;
        }

        var since = NewestSource.DayOf(newest, MetadataKeys.Handoff) is var day && day > DateTime.MinValue
            ? $" since {day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)}" : string.Empty;
        foreach (var file in article.Variants.Where(file => file.SourceVersion.Length > 0 && file.SourceVersion != version))
        {
            set.Report(file, OutdatedTranslation.At(
                file.PlaceOf(MetadataKeys.SourceVersion), Short(file.SourceVersion), $"translate '{Short(version)}', which {newest.Locale} has{since}"));
        }
    }

    private static string Short(string version) => version.Substring(0, Math.Min(version.Length, 7));
}

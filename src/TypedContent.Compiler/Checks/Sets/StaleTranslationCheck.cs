using System.Globalization;
using TypedContent.Compiler.Model;

namespace TypedContent.Compiler.Checks;

/// <summary>
/// Reports translations of a version of the source that another locale has left behind. Which version is the newer one is told
/// by the source article if that states its version, else by the day of the handoff, then by the author's date, then by what
/// most locales have. Where all that is even, nobody is blamed.
/// </summary>
internal static class StaleTranslationCheck
{
    /// <summary>One problem for a file, where it states the version.</summary>
    public static IEnumerable<Problem> Check(PlacedArticle article, ContentOptions options)
    {
        var files = article.Files.Where(file => file.Variant.SourceVersion.Length > 0).ToList();
        if (files.Skip(1).All(file => file.Variant.SourceVersion == files[0].Variant.SourceVersion) || Newest(files, options) is not { } newest)
        {
            yield break;
        }

        var version = newest.Variant.SourceVersion;
        var since = Day(newest, MetadataKeys.Handoff) is { } day && day > DateTime.MinValue
            ? $" since {day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)}" : string.Empty;
        foreach (var file in files.Where(file => file.Variant.SourceVersion != version))
        {
            yield return new Problem(
                TranslationRules.StaleTranslation, file.Variant.FilePath, file.PlaceOf(MetadataKeys.SourceVersion), new EquatableArray<string>(
                    [Short(file.Variant.SourceVersion), $"{Problem.SuggestionStart}translate '{Short(version)}', which {newest.Variant.Locale} has{since}"]));
        }
    }

    private static PlacedVariant? Newest(List<PlacedVariant> files, ContentOptions options)
    {
        if (files[0].Variant.Locale == options.SourceLocale)
        {
            return files[0];
        }

        var latest = Latest(Latest(files, MetadataKeys.Handoff), MetadataKeys.Date);
        var versions = latest.GroupBy(file => file.Variant.SourceVersion, StringComparer.Ordinal)
            .OrderByDescending(version => version.Count()).ToList();
        return versions.Count == 1 || versions[0].Count() > versions[1].Count() ? versions[0].First() : null;
    }

    private static List<PlacedVariant> Latest(List<PlacedVariant> files, string key)
    {
        // A day says nothing where others state none.
        var last = files.Max(file => Day(file, key));
        return files.All(file => Day(file, key) > DateTime.MinValue) ? files.FindAll(file => Day(file, key) == last) : files;
    }

    private static DateTime Day(PlacedVariant file, string key) =>
        MetadataDate.TryParse(file.ValueOf(key), out var day) ? day : DateTime.MinValue;

    private static string Short(string version) => version.Substring(0, Math.Min(version.Length, 7));
}

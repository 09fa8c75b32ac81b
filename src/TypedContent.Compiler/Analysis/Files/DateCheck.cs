using System.Globalization;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports dates in the front matter that can't be read as dates (TC3003).</summary>
internal static class DateCheck
{
    // What a writer may have meant, where only one day can be meant.
    private static readonly string[] OtherFormats =
        ["d.M.yyyy", "d/M/yyyy", "yyyy/M/d", "yyyy-M-d", "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyyMMdd"];

    /// <summary>Checks a file.</summary>
    public static void Check(FileContext file)
    {
        foreach (var (entry, keySpan, valueSpan) in file.Article.FrontMatter.Entries)
        {
            if (MetadataDate.IsDateKey(entry.Key) && !IsDate(entry))
            {
                file.Report(InvalidDate.At(
                    valueSpan.Length > 0 ? valueSpan : keySpan, entry.Key, string.Join(", ", entry.Values), RightDate(entry.Value)));
            }
        }
    }

    /// <summary>Keys that the program reads as text may hold a time too, or nothing.</summary>
    private static bool IsDate(MetadataEntry entry) =>
        MetadataDate.TryParse(entry.Value, out _)
        || (!MetadataDate.IsTyped(entry.Key)
            && (entry.Value.Length == 0 || DateTime.TryParse(entry.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));

    private static string RightDate(string value)
    {
        value = value.Trim();
        var time = value.IndexOf('T');
        value = time == "yyyy-MM-dd".Length ? value.Substring(0, time) : value;
        return MetadataDate.TryParse(value, out var day)
            || DateTime.TryParseExact(value, OtherFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day)
            ? day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)
            : "month/day/year, such as 10/31/2026, or 2026-10-31";
    }
}

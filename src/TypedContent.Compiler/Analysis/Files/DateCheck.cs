using System.Globalization;
using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Diagnostics.Rules;

namespace TypedContent.Compiler.Analysis.Files;

/// <summary>Reports values of date keys in the front matter that are no dates (TC3003).</summary>
internal static class DateCheck
{
    // Formats that a writer may have used, for the suggestion. None is ambiguous, since month/day/year is tried first.
    private static readonly string[] OtherFormats =
        ["d.M.yyyy", "d/M/yyyy", "yyyy/M/d", "yyyy-M-d", "yyyy.M.d", "MMM d, yyyy", "MMMM d, yyyy", "d MMM yyyy", "d MMMM yyyy", "yyyyMMdd"];

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

    /// <summary>Determines whether a value is a date. Keys that have no date property may also hold a time, or be empty.</summary>
    private static bool IsDate(MetadataEntry entry) =>
        MetadataDate.TryParse(entry.Value, out _)
        || (!MetadataDate.IsTyped(entry.Key)
            && (entry.Value.Length == 0 || DateTime.TryParse(entry.Value, CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));

    /// <summary>Reads a date that is written in another form than that of dates in front matter.</summary>
    public static bool TryRead(string value, out DateTime day)
    {
        value = value.Trim();
        var time = value.IndexOf('T');
        value = time == "yyyy-MM-dd".Length ? value.Substring(0, time) : value;
        return MetadataDate.TryParse(value, out day)
            || DateTime.TryParseExact(value, OtherFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
    }

    private static string RightDate(string value) => TryRead(value, out var day)
        ? day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture)
        : "month/day/year, such as 10/31/2026, or 2026-10-31";
}

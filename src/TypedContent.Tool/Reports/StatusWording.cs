using System.Globalization;
using TypedContent.Compiler.Status;

namespace TypedContent.Tool.Reports;

/// <summary>Provides the words of reports about translations.</summary>
internal static class StatusWording
{
    /// <summary>Returns the name of a state in JSON and in classes of HTML elements.</summary>
    public static string NameOf(TextState state) => state switch
    {
        TextState.Current => "current",
        TextState.Unknown => "unknown",
        TextState.Outdated => "outdated",
        TextState.Missing => "missing",
        _ => "leftover",
    };

    /// <summary>Returns what a locale has of an article, such as <c>3 of 12 outdated</c>.</summary>
    public static string Of(LocaleStatus status)
    {
        var counts = status.Counts;
        if (status.Fallback is { } fallback)
        {
            return $"missing, readers get {fallback}";
        }

        string[] parts =
        [
            .. counts.Outdated > 0 ? [$"{Number(counts.Outdated)} of {Number(counts.Total)} outdated"] : Array.Empty<string>(),
            .. counts.Missing > 0 ? [$"{Number(counts.Missing)} of {Number(counts.Total)} missing"] : Array.Empty<string>(),
            .. counts.Leftover > 0 ? [$"{Number(counts.Leftover)} left over"] : Array.Empty<string>(),
        ];
        return parts.Length > 0 ? string.Join(", ", parts) : NameOf(status.State);
    }

    /// <summary>Returns the name of a folder.</summary>
    public static string FolderName(string folder) => folder.Length == 0 ? "(root)" : folder;

    /// <summary>Returns a number with separators.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);
}

using TypedContent.Shared;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Determines which keys of a front matter hold dates, and parses dates.</summary>
internal static class MetadataDate
{
    /// <summary>Determines whether a key is typed as a date, which some keys of Microsoft Learn are.</summary>
    public static bool IsTyped(string key) => key is "ms.date" or "ms.lasthandoff";

    /// <summary>Determines whether a key holds a date: it is typed as one, or its last word is <c>date</c>.</summary>
    public static bool IsDateKey(string key) =>
        IsTyped(key) || key == "date" || key.EndsWith("Date", StringComparison.Ordinal)
        || (key.EndsWith("date", StringComparison.Ordinal) && key.Length > 4 && key[key.Length - 5] is '.' or '_' or '-');

    /// <summary>Parses a date in the formats that the runtime library accepts. Returns false if <paramref name="value"/> isn't one.</summary>
    public static bool TryParse(string value, out DateTime day) => MetadataDateFormat.TryParse(value, out day);
}

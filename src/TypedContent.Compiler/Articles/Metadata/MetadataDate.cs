using TypedContent.Shared;

namespace TypedContent.Compiler.Articles.Metadata;

/// <summary>Days in a front matter: which keys hold them, and how they are written.</summary>
internal static class MetadataDate
{
    /// <summary>Whether a key is typed as a date: those of Microsoft Learn.</summary>
    public static bool IsTyped(string key) => key is "ms.date" or "ms.lasthandoff";

    /// <summary>Whether a key says that it holds a date: it is one word, or its last word is <c>date</c>.</summary>
    public static bool IsDateKey(string key) =>
        IsTyped(key) || key == "date" || key.EndsWith("Date", StringComparison.Ordinal)
        || (key.EndsWith("date", StringComparison.Ordinal) && key.Length > 4 && key[key.Length - 5] is '.' or '_' or '-');

    /// <summary>Reads a day as the program does.</summary>
    public static bool TryParse(string value, out DateTime day) => MetadataDateFormat.TryParse(value, out day);
}

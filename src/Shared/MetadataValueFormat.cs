using System.Globalization;

namespace TypedContent.Shared;

/// <summary>Parses the values of a front matter that a schema types. The culture and the time zone of the machine don't count.</summary>
internal static class MetadataValueFormat
{
    private static readonly string[] s_instants =
    [
        "yyyy-MM-dd", "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss zzz",
    ];

    private static readonly string[] s_times = ["hh\\:mm", "h\\:mm", "hh\\:mm\\:ss"];

    internal static bool TryParseBoolean(string? text, out bool value) => bool.TryParse(text?.Trim(), out value);

    internal static bool TryParseInt32(string? text, out int value) =>
        int.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal static bool TryParseInt64(string? text, out long value) =>
        long.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value);

    internal static bool TryParseDouble(string? text, out double value) =>
        double.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out value)
        && !double.IsNaN(value) && !double.IsInfinity(value);

    internal static bool TryParseDecimal(string? text, out decimal value) =>
        decimal.TryParse(text?.Trim(), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);

    /// <summary>Parses a point in time. One without an offset is in UTC.</summary>
    internal static bool TryParseInstant(string? text, out DateTimeOffset value) =>
        DateTimeOffset.TryParseExact(text?.Trim(), s_instants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out value);

    /// <summary>Parses a time of day, such as <c>09:30</c>.</summary>
    internal static bool TryParseTime(string? text, out TimeSpan value) =>
        TimeSpan.TryParseExact(text?.Trim(), s_times, CultureInfo.InvariantCulture, TimeSpanStyles.None, out value) && value < TimeSpan.FromDays(1);

    /// <summary>Parses an absolute address of a page.</summary>
    internal static bool TryParseUri(string? text, out Uri? value) =>
        Uri.TryCreate(text?.Trim(), UriKind.Absolute, out value) && value!.Scheme is "http" or "https";

    /// <summary>Returns a name as it is compared with the members of an enumeration: without separators, in lower case.</summary>
    internal static string Normalize(string name)
    {
        var normal = new char[name.Length];
        int length = 0;
        foreach (char c in name)
        {
            if (c is not ('-' or '_' or ' '))
            {
                normal[length++] = char.ToLowerInvariant(c);
            }
        }

        return new string(normal, 0, length);
    }
}

using System.Globalization;

namespace TypedContent.Shared;

/// <summary>Parses the dates of a front matter.</summary>
internal static class MetadataDateFormat
{
    private static readonly string[] s_formats = ["M/d/yyyy", "yyyy-MM-dd"];

    /// <summary>Parses a date written as <c>MM/dd/yyyy</c>, with or without leading zeros, or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The value, which white space may surround.</param>
    /// <param name="date">The date, at midnight and of no particular time zone.</param>
    /// <returns><see langword="true"/> if the value is a date; otherwise, <see langword="false"/>.</returns>
    internal static bool TryParse(string? text, out DateTime date) =>
        DateTime.TryParseExact(text?.Trim(), s_formats, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}

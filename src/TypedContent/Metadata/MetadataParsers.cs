using System.ComponentModel;
using TypedContent.Shared;

namespace TypedContent;

/// <summary>Provides the conversions of front matter that schemas type. Generated code uses them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class MetadataParsers
{
    /// <summary>Returns a text as it is.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The same text.</param>
    /// <returns><see langword="true"/>.</returns>
    public static bool TryParse(string text, out string value)
    {
        value = text;
        return true;
    }

    /// <summary>Converts <c>true</c> or <c>false</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out bool value) => MetadataValueFormat.TryParseBoolean(text, out value);

    /// <summary>Converts a whole number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out int value) => MetadataValueFormat.TryParseInt32(text, out value);

    /// <summary>Converts a whole number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out long value) => MetadataValueFormat.TryParseInt64(text, out value);

    /// <summary>Converts a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out double value) => MetadataValueFormat.TryParseDouble(text, out value);

    /// <summary>Converts a number.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out decimal value) => MetadataValueFormat.TryParseDecimal(text, out value);

    /// <summary>Converts a date with a time. One without an offset is in UTC.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value, in UTC.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out DateTime value)
    {
        bool isParsed = MetadataValueFormat.TryParseInstant(text, out DateTimeOffset instant);
        value = instant.UtcDateTime;
        return isParsed;
    }

    /// <summary>Converts a date with a time and an offset. One without an offset is in UTC.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out DateTimeOffset value) => MetadataValueFormat.TryParseInstant(text, out value);

    /// <summary>Converts the absolute address of a page.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out Uri value) => MetadataValueFormat.TryParseUri(text, out value!);

#if NET8_0_OR_GREATER
    /// <summary>Converts a date, written as <c>MM/dd/yyyy</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out DateOnly value)
    {
        bool isParsed = MetadataDateFormat.TryParse(text, out DateTime date);
        value = DateOnly.FromDateTime(date);
        return isParsed;
    }

    /// <summary>Converts a time of day.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The value.</param>
    /// <returns>Whether the text is one.</returns>
    public static bool TryParse(string text, out TimeOnly value)
    {
        bool isParsed = MetadataValueFormat.TryParseTime(text, out TimeSpan time);
        value = isParsed ? TimeOnly.FromTimeSpan(time) : default;
        return isParsed;
    }
#endif

    /// <summary>Returns a name as generated code compares it with the members of an enumeration: without separators, in lower case.</summary>
    /// <param name="text">The name, as it is written.</param>
    /// <returns>The name.</returns>
    public static string Normalize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return MetadataValueFormat.Normalize(text);
    }
}

using System.Globalization;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Schemas;

/// <summary>Determines whether texts are values of a type, as the runtime library reads them, and compares values.</summary>
internal static class SchemaValue
{
    /// <summary>Determines whether a text is a value of a key.</summary>
    public static bool IsValid(SchemaProperty property, string text) => property.Type switch
    {
        SchemaValueType.Boolean => MetadataValueFormat.TryParseBoolean(text, out _),
        SchemaValueType.WholeNumber => MetadataValueFormat.TryParseInt32(text, out _),
        SchemaValueType.LongNumber => MetadataValueFormat.TryParseInt64(text, out _),
        SchemaValueType.Number => MetadataValueFormat.TryParseDouble(text, out _),
        SchemaValueType.ExactNumber => MetadataValueFormat.TryParseDecimal(text, out _),
        SchemaValueType.Date => MetadataDateFormat.TryParse(text, out _),
        SchemaValueType.DateTime or SchemaValueType.DateTimeOffset => MetadataValueFormat.TryParseInstant(text, out _),
        SchemaValueType.Time => MetadataValueFormat.TryParseTime(text, out _),
        SchemaValueType.Uri => MetadataValueFormat.TryParseUri(text, out _),
        SchemaValueType.Enumeration => property.Names.Any(name => IsName(name, text)),
        _ => true,
    };

    /// <summary>Determines whether a text names a member of an enumeration.</summary>
    public static bool IsName(string name, string text) => MetadataValueFormat.Normalize(name) == MetadataValueFormat.Normalize(text);

    /// <summary>Determines whether two texts are the same value of a type.</summary>
    public static bool AreEqual(SchemaValueType type, string left, string right) =>
        type == SchemaValueType.Enumeration ? IsName(left, right)
        : type is SchemaValueType.Text or SchemaValueType.Uri or SchemaValueType.Article ? left == right
        : Compare(type, left, right) == 0;

    /// <summary>Compares two values of a type; null if one of them isn't one, or the type has no order.</summary>
    public static int? Compare(SchemaValueType type, string left, string right) => type switch
    {
        SchemaValueType.Boolean => MetadataValueFormat.TryParseBoolean(left, out var x) && MetadataValueFormat.TryParseBoolean(right, out var y) ? x.CompareTo(y) : null,
        SchemaValueType.Number => MetadataValueFormat.TryParseDouble(left, out var x) && MetadataValueFormat.TryParseDouble(right, out var y) ? x.CompareTo(y) : null,
        SchemaValueType.WholeNumber or SchemaValueType.LongNumber or SchemaValueType.ExactNumber =>
            TryParseNumber(left, out var x) && TryParseNumber(right, out var y) ? x.CompareTo(y) : null,
        SchemaValueType.Date => MetadataDateFormat.TryParse(left, out var x) && MetadataDateFormat.TryParse(right, out var y) ? x.CompareTo(y) : null,
        SchemaValueType.DateTime or SchemaValueType.DateTimeOffset =>
            MetadataValueFormat.TryParseInstant(left, out var x) && MetadataValueFormat.TryParseInstant(right, out var y) ? x.CompareTo(y) : null,
        SchemaValueType.Time => MetadataValueFormat.TryParseTime(left, out var x) && MetadataValueFormat.TryParseTime(right, out var y) ? x.CompareTo(y) : null,
        _ => null,
    };

    // A limit of a whole number can be written with an exponent or decimals, as a C# double is.
    private static bool TryParseNumber(string text, out decimal value) =>
        decimal.TryParse(text.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out value);
}

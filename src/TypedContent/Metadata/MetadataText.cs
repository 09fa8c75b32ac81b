using TypedContent.Shared;
#if NET8_0_OR_GREATER
using DateType = System.DateOnly;
#else
using DateType = System.DateTime;
#endif

namespace TypedContent.Metadata;

/// <summary>Converts the text of a metadata value to other types.</summary>
internal static class MetadataText
{
    internal static string Join(string[] values) => values.Length == 1 ? values[0] : string.Join(", ", values);

    internal static DateType? Date(string[]? values)
    {
        if (!MetadataDateFormat.TryParse(Single(values), out DateTime date))
        {
            return null;
        }

#if NET8_0_OR_GREATER
        return DateOnly.FromDateTime(date);
#else
        return date;
#endif
    }

    internal static bool? Boolean(string[]? values) => bool.TryParse(Single(values), out bool value) ? value : null;

    internal static Locale? Locale(string[]? values) =>
        Single(values) is { Length: > 0 } name ? new Locale(name) : null;

    internal static TranslationType TranslationType(string[] values) => Single(values)?.ToUpperInvariant() switch
    {
        "HT" or "HUMAN" => TypedContent.TranslationType.Human,
        "MT" or "MACHINE" => TypedContent.TranslationType.Machine,
        "PE" or "MTPE" or "POST-EDITED" => TypedContent.TranslationType.PostEdited,
        _ => TypedContent.TranslationType.Unspecified,
    };

    private static string? Single(string[]? values) => values is { Length: 1 } ? values[0].Trim() : null;
}

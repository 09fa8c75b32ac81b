using TypedContent.Metadata;
#if NET8_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace TypedContent;

/// <content>Converts values to types.</content>
public readonly partial record struct MetadataValues
{
    /// <summary>Returns a value as text, the items of a list joined by <c>", "</c>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string GetString(string key) => MetadataText.Join(Required(key));

    /// <summary>Returns a value as text, the items of a list joined by <c>", "</c>, or <see langword="null"/>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value, or <see langword="null"/> if there is no such key.</returns>
    public string? GetStringOrNull(string key) => Find(key) is { } values ? MetadataText.Join(values) : null;

    /// <summary>Returns a value as a list. A single value is a list of one.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The items.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public IReadOnlyList<string> GetList(string key) => Array.AsReadOnly(Required(key));

    /// <summary>Returns a value as a list, or <see langword="null"/>. A single value is a list of one.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The items, or <see langword="null"/> if there is no such key.</returns>
    public IReadOnlyList<string>? GetListOrNull(string key) => Find(key) is { } values ? Array.AsReadOnly(values) : null;

    /// <summary>Returns a value as a date, written as <c>MM/dd/yyyy</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The date.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    /// <exception cref="FormatException">The value is no date.</exception>
    public Date GetDate(string key) => MetadataText.Date(Required(key)) ?? throw Unreadable(key, "date");

    /// <summary>Returns a value as a date, or <see langword="null"/>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The date, or <see langword="null"/> if there is no such key or the value is no date.</returns>
    public Date? GetDateOrNull(string key) => MetadataText.Date(Find(key));

    /// <summary>Returns the date of the first of two keys that has one, both read from the same file.</summary>
    internal Date? GetFirstDateOrNull(string first, string second)
    {
        MetadataTable table = Table;
        return MetadataText.Date(table.Find(first)) ?? MetadataText.Date(table.Find(second));
    }

    /// <summary>Returns a value as a Boolean, written as <c>true</c> or <c>false</c>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    /// <exception cref="FormatException">The value is neither <c>true</c> nor <c>false</c>.</exception>
    public bool GetBoolean(string key) => MetadataText.Boolean(Required(key)) ?? throw Unreadable(key, "boolean");

    /// <summary>Returns a value as a Boolean, or <see langword="null"/>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value, or <see langword="null"/> if there is no such key or the value is neither <c>true</c> nor <c>false</c>.</returns>
    public bool? GetBooleanOrNull(string key) => MetadataText.Boolean(Find(key));

    /// <summary>Returns a value as a locale.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The locale.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    /// <exception cref="FormatException">The value is empty or a list.</exception>
    public Locale GetLocale(string key) => MetadataText.Locale(Required(key)) ?? throw Unreadable(key, "locale");

    /// <summary>Returns a value as a locale, or <see langword="null"/>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The locale, or <see langword="null"/> if there is no such key or the value is empty or a list.</returns>
    public Locale? GetLocaleOrNull(string key) => MetadataText.Locale(Find(key));

    /// <summary>Returns a value as a type of translation.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The type, which is <see cref="TranslationType.Unspecified"/> if the value is not known.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public TranslationType GetTranslationType(string key) => MetadataText.TranslationType(Required(key));

    /// <summary>Returns a value as a type of translation, or <see langword="null"/>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The type, or <see langword="null"/> if there is no such key.</returns>
    public TranslationType? GetTranslationTypeOrNull(string key) => Find(key) is { } values ? MetadataText.TranslationType(values) : null;
}

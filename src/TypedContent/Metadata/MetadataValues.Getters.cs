using TypedContent.Metadata;
#if NET8_0_OR_GREATER
using Date = System.DateOnly;
#else
using Date = System.DateTime;
#endif

namespace TypedContent;

/// <content>The typed getters.</content>
public readonly partial record struct MetadataValues
{
    /// <summary>Reads a text; the items of a list are joined by <c>", "</c>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public string GetString(string key) => MetadataText.Join(Required(key));

    /// <summary>Reads a text, if there is one; the items of a list are joined by <c>", "</c>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public string? GetStringOrNull(string key) => Find(key) is { } values ? MetadataText.Join(values) : null;

    /// <summary>Reads a list; a single value counts as a list of one.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public IReadOnlyList<string> GetList(string key) => Array.AsReadOnly(Required(key));

    /// <summary>Reads a list, if there is one; a single value counts as a list of one.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public IReadOnlyList<string>? GetListOrNull(string key) => Find(key) is { } values ? Array.AsReadOnly(values) : null;

    /// <summary>Reads a date, written as <c>MM/dd/yyyy</c> or <c>yyyy-MM-dd</c>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    /// <exception cref="FormatException">The value is something else.</exception>
    public Date GetDate(string key) => MetadataText.Date(Required(key)) ?? throw Unreadable(key, "date");

    /// <summary>Reads a date, if there is one.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public Date? GetDateOrNull(string key) => MetadataText.Date(Find(key));

    /// <summary>Reads <c>true</c> or <c>false</c>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    /// <exception cref="FormatException">The value is something else.</exception>
    public bool GetBoolean(string key) => MetadataText.Boolean(Required(key)) ?? throw Unreadable(key, "boolean");

    /// <summary>Reads <c>true</c> or <c>false</c>, if there is either.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public bool? GetBooleanOrNull(string key) => MetadataText.Boolean(Find(key));

    /// <summary>Reads a locale.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    /// <exception cref="FormatException">The value is something else.</exception>
    public Locale GetLocale(string key) => MetadataText.Locale(Required(key)) ?? throw Unreadable(key, "locale");

    /// <summary>Reads a locale, if there is one.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public Locale? GetLocaleOrNull(string key) => MetadataText.Locale(Find(key));

    /// <summary>Reads how the text was translated; words that are not known are <see cref="TranslationType.Unspecified"/>.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="KeyNotFoundException">There is no such key.</exception>
    public TranslationType GetTranslationType(string key) => MetadataText.TranslationType(Required(key));

    /// <summary>Reads how the text was translated, if the file says so.</summary>
    /// <param name="key">A key such as <c>ms.date</c>.</param>
    /// <returns>The value, or <see langword="null"/>.</returns>
    public TranslationType? GetTranslationTypeOrNull(string key) => Find(key) is { } values ? MetadataText.TranslationType(values) : null;
}

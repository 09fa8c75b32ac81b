namespace TypedContent;

/// <summary>Represents a locale as a type. Generated structs implement it, such as <c>LocaleTypes.DeDE</c>.</summary>
public interface ILocaleType
{
    /// <summary>Gets the locale.</summary>
    Locale Locale { get; }
}

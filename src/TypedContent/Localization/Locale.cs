using System.Globalization;
using TypedContent.Shared.Plurals;

namespace TypedContent;

/// <summary>Represents a language, or a language in a region, that articles are written in.</summary>
/// <param name="name">The name of the locale, such as <c>sv-SE</c>.</param>
/// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
/// <remarks>Locales are equal if their names are, ignoring case.</remarks>
/// <example><code>article.Title.In(Locales.SvSE)</code></example>
public sealed class Locale(string name) : IEquatable<Locale>
{
    /// <summary>Gets the name of the locale.</summary>
    /// <value>A name such as <c>sv-SE</c>.</value>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Gets the culture that has the name of the locale.</summary>
    /// <value>A culture, or the invariant culture if the system has no culture of that name.</value>
    public CultureInfo Culture => field ??= FindCulture(Name);

    /// <summary>Gets the plural rules for amounts.</summary>
    internal PluralRules Cardinals => field ??= PluralRules.Of(Name, isOrdinal: false);

    /// <summary>Gets the plural rules for positions in an order.</summary>
    internal PluralRules Ordinals => field ??= PluralRules.Of(Name, isOrdinal: true);

    /// <summary>Determines whether two locales are equal.</summary>
    /// <param name="left">The first locale to compare, or <see langword="null"/>.</param>
    /// <param name="right">The second locale to compare, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if both have the same name, ignoring case; otherwise, <see langword="false"/>.</returns>
    public static bool operator ==(Locale? left, Locale? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two locales are different.</summary>
    /// <param name="left">The first locale to compare, or <see langword="null"/>.</param>
    /// <param name="right">The second locale to compare, or <see langword="null"/>.</param>
    /// <returns><see langword="true"/> if the names differ, ignoring case; otherwise, <see langword="false"/>.</returns>
    public static bool operator !=(Locale? left, Locale? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Locale? other) => other is not null && string.Equals(Name, other.Name, StringComparison.OrdinalIgnoreCase);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Locale);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Returns the name of the locale.</summary>
    /// <returns>A name such as <c>sv-SE</c>.</returns>
    public override string ToString() => Name;

    private static CultureInfo FindCulture(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}

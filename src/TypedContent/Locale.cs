using System.Globalization;
using TypedContent.Fallback;

namespace TypedContent;

/// <summary>A language and region that articles are written in, named as its folder is.</summary>
/// <example><code>article.Title.In(Locales.SvSE)</code></example>
/// <param name="name">A name such as <c>sv-SE</c>.</param>
public sealed class Locale(string name) : IEquatable<Locale>
{
    /// <summary>Gets the name, such as <c>sv-SE</c>.</summary>
    public string Name { get; } = name ?? throw new ArgumentNullException(nameof(name));

    /// <summary>Gets the culture of that name; the invariant culture where the system knows none.</summary>
    public CultureInfo Culture => field ??= FindCulture(Name);

    /// <summary>The name, then that of every parent.</summary>
    internal string[] Lineage => field ??= Fallback.Lineage.Of(Name, Culture);

    /// <summary>Compares names, ignoring case.</summary>
    /// <param name="left">A locale.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether both are the same locale.</returns>
    public static bool operator ==(Locale? left, Locale? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Compares names, ignoring case.</summary>
    /// <param name="left">A locale.</param>
    /// <param name="right">Another.</param>
    /// <returns>Whether the locales differ.</returns>
    public static bool operator !=(Locale? left, Locale? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(Locale? other) => other is not null && IsNamed(other.Name);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Locale);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.OrdinalIgnoreCase.GetHashCode(Name);

    /// <summary>Returns the name.</summary>
    /// <returns>A name such as <c>sv-SE</c>.</returns>
    public override string ToString() => Name;

    internal bool IsNamed(string name) => string.Equals(Name, name, StringComparison.OrdinalIgnoreCase);

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

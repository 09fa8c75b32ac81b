using System.Globalization;

namespace TypedContent.Shared;

/// <summary>Lists a locale and its parents: <c>zh-TW</c>, <c>zh-Hant</c>, <c>zh</c>.</summary>
internal static class LocaleLineage
{
    internal static string[] OfName(string name) => Of(name, FindCulture(name));

    internal static string[] Of(CultureInfo culture) => Of(culture.Name, culture);

    /// <summary>Lists a name and its parents, without the invariant culture.</summary>
    /// <param name="name">The name to begin with.</param>
    /// <param name="culture">The culture of that name, or the invariant culture if the system doesn't know the name.</param>
    internal static string[] Of(string name, CultureInfo culture)
    {
        var names = new List<string>();
        if (name.Length > 0)
        {
            names.Add(name);
        }

        for (CultureInfo parent = culture.Parent; parent.Name.Length > 0; parent = parent.Parent)
        {
            names.Add(parent.Name);
        }

        if (names.Count == 1)
        {
            // In globalization-invariant mode, cultures have no parents. Subtags are removed from the name instead.
            for (int end = name.LastIndexOf('-'); end > 0; end = name.LastIndexOf('-', end - 1))
            {
                names.Add(name.Substring(0, end));
            }
        }

        return [.. names];
    }

    /// <summary>Returns the culture of a name, or the invariant culture if the system doesn't know the name.</summary>
    internal static CultureInfo FindCulture(string name)
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

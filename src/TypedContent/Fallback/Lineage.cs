using System.Globalization;

namespace TypedContent.Fallback;

/// <summary>From a culture up to its language: <c>zh-TW</c>, <c>zh-Hant</c>, <c>zh</c>.</summary>
internal static class Lineage
{
    internal static string[] Of(CultureInfo culture) => Of(culture.Name, culture);

    /// <param name="name">The name to begin with.</param>
    /// <param name="culture">The culture of that name, or the invariant one where the system doesn't know the name.</param>
    internal static string[] Of(string name, CultureInfo culture)
    {
        var names = new List<string>();
        if (name.Length > 0)
        {
            names.Add(name);
        }

        if (culture.Name.Length > 0)
        {
            for (CultureInfo parent = culture.Parent; parent.Name.Length > 0; parent = parent.Parent)
            {
                names.Add(parent.Name);
            }
        }
        else
        {
            // Apps in invariant globalization mode know no culture at all, but subtags still nest.
            for (int end = name.LastIndexOf('-'); end > 0; end = name.LastIndexOf('-'))
            {
                name = name.Substring(0, end);
                names.Add(name);
            }
        }

        return [.. names];
    }
}

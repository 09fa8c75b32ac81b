using System.Globalization;
using TypedContent.Shared;

namespace TypedContent.Localization;

/// <summary>
/// Finds the locale that serves a culture, and the locales that text which it lacks is taken from. Locales are named by their index.
/// </summary>
/// <param name="locales">The locales of the content set, sorted by name.</param>
/// <param name="source">The locale that the articles were translated from.</param>
/// <param name="preferred">The default locale, if there is one.</param>
internal sealed class LocaleFallback(Locale[] locales, Locale source, Locale? preferred)
{
    private readonly int[]?[] _chains = new int[]?[locales.Length];

    // Created on demand: a culture that has a locale of its own needs no order.
    private FallbackOrder Order => field ??= new FallbackOrder(NamesOf(locales), source.Name, preferred?.Name);

    internal int Resolve(CultureInfo culture) => Resolve(culture.Name);

    internal int Resolve(Locale locale) => Resolve(locale.Name);

    /// <summary>Returns every locale once, beginning with the given one, in the order in which text is looked for.</summary>
    internal int[] Chain(int locale) => _chains[locale] ??= Order.For(LocaleLineage.Of(locales[locale].Name));

    private int Resolve(string name)
    {
        int exact = Find(name);
        return exact >= 0 || locales.Length == 0 ? Math.Max(0, exact) : Order.For(LocaleLineage.Of(name))[0];
    }

    private static string[] NamesOf(Locale[] locales)
    {
        string[] names = new string[locales.Length];
        for (int i = 0; i < names.Length; i++)
        {
            names[i] = locales[i].Name;
        }

        return names;
    }

    // A loop, since this is called for the first text of a process: a lambda costs a class and two methods to compile.
    private int Find(string name)
    {
        for (int i = 0; i < locales.Length; i++)
        {
            if (string.Equals(locales[i].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}

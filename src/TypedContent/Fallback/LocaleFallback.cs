using System.Globalization;

namespace TypedContent.Fallback;

/// <summary>
/// Decides which locale serves a culture, and where text that a locale lacks comes from: parents, sibling regions, default locale,
/// source locale, then any other, so that text which exists somewhere is never lost. Locales are named by their index.
/// </summary>
/// <param name="locales">The locales of the set, by name.</param>
/// <param name="source">The locale the articles were translated from.</param>
/// <param name="preferred">The default locale, if there is one.</param>
internal sealed class LocaleFallback(Locale[] locales, Locale source, Locale? preferred)
{
    private readonly int[]?[] _chains = new int[]?[locales.Length];

    internal int Resolve(CultureInfo culture)
    {
        int exact = Find(culture.Name);
        return exact >= 0 ? exact : BestOf(Lineage.Of(culture));
    }

    internal int Resolve(Locale locale)
    {
        int exact = Find(locale.Name);
        return exact >= 0 ? exact : BestOf(locale.Lineage);
    }

    /// <summary>Every locale once, beginning with the given one, in the order in which text is looked for.</summary>
    internal int[] Chain(int locale) => _chains[locale] ??= Order(locales[locale].Lineage);

    private int BestOf(string[] lineage) => locales.Length == 0 ? 0 : Order(lineage)[0];

    private int[] Order(string[] lineage)
    {
        var order = new List<int>(locales.Length);
        foreach (string ancestor in lineage)
        {
            Add(order, Find(ancestor));
            for (int i = 0; i < locales.Length; i++)
            {
                if (Array.Exists(locales[i].Lineage, name => string.Equals(name, ancestor, StringComparison.OrdinalIgnoreCase)))
                {
                    Add(order, i);
                }
            }
        }

        Add(order, preferred is null ? -1 : Find(preferred.Name));
        Add(order, Find(source.Name));
        for (int i = 0; i < locales.Length; i++)
        {
            Add(order, i);
        }

        return [.. order];
    }

    // A loop, since this is on the way to the first text of a process: a lambda costs a class and two methods to compile.
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

    private static void Add(List<int> order, int locale)
    {
        if (locale >= 0 && !order.Contains(locale))
        {
            order.Add(locale);
        }
    }
}

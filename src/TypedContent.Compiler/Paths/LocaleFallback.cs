using System.Collections.Concurrent;
using System.Globalization;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Paths;

/// <summary>
/// Where readers get an article that their locale lacks: another region of the language, the default locale, the source
/// locale, then any. The runtime's <c>LocaleFallback</c> decides alike.
/// </summary>
internal sealed class LocaleFallback(EquatableArray<string> locales, string source, string? preferred)
{
    private readonly ConcurrentDictionary<string, IReadOnlyList<string>> _chains = new(StringComparer.Ordinal);
    private readonly List<(string Name, List<string> Lineage)> _locales =
        [.. locales.Select(locale => (locale, LineageOf(locale)))];

    /// <summary>Every locale of the set once, in the order in which readers of <paramref name="locale"/> get them.</summary>
    public IReadOnlyList<string> Chain(string locale) => _chains.GetOrAdd(locale, Order);

    private IReadOnlyList<string> Order(string locale)
    {
        var order = new List<string>(_locales.Count);
        foreach (var ancestor in LineageOf(locale))
        {
            order.AddRange(_locales.Where(other => other.Name == ancestor).Select(other => other.Name));
            order.AddRange(_locales.Where(other => other.Lineage.Contains(ancestor)).Select(other => other.Name));
        }

        order.AddRange(_locales.Where(other => other.Name == preferred).Select(other => other.Name));
        order.AddRange(_locales.Where(other => other.Name == source).Select(other => other.Name));
        order.AddRange(_locales.Select(other => other.Name));
        return [.. order.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A locale and its parents: <c>zh-TW</c>, <c>zh-Hant</c>, <c>zh</c>.</summary>
    private static List<string> LineageOf(string locale)
    {
        var names = new List<string> { locale };
        for (var culture = Find(locale); culture.Parent.Name.Length > 0; culture = culture.Parent)
        {
            names.Add(LocaleName.Normalize(culture.Parent.Name));
        }

        if (names.Count == 1)
        {
            // A machine without culture data knows no parents, but subtags still nest.
            for (var end = locale.LastIndexOf('-'); end > 0; end = locale.LastIndexOf('-', end - 1))
            {
                names.Add(locale.Substring(0, end));
            }
        }

        return names;
    }

    private static CultureInfo Find(string locale)
    {
        try
        {
            return CultureInfo.GetCultureInfo(locale);
        }
        catch (CultureNotFoundException)
        {
            return CultureInfo.InvariantCulture;
        }
    }
}

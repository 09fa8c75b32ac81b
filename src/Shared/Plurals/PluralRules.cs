using System.Collections.Concurrent;

namespace TypedContent.Shared.Plurals;

/// <summary>Represents the plural rules of a language.</summary>
internal sealed class PluralRules
{
    private static readonly ConcurrentDictionary<string, PluralRules> s_known = new(StringComparer.Ordinal);

    // The categories with a condition, in the order in which the conditions are tried.
    private readonly (PluralCategory Category, string Condition)[] _rules;

    private PluralRules(string rules)
    {
        string[] parts = rules.Split([':', ';'], StringSplitOptions.RemoveEmptyEntries);
        _rules = new (PluralCategory, string)[parts.Length / 2];
        for (int i = 0; i < _rules.Length; i++)
        {
            _rules[i] = (CategoryOf(parts[2 * i].AsSpan())!.Value, parts[(2 * i) + 1]);
        }
    }

    /// <summary>Returns the rules for amounts, or for positions in an order, in a locale. Those of an unknown language have one category.</summary>
    internal static PluralRules Of(string locale, bool isOrdinal)
    {
        (string Locales, string Rules)[] table = isOrdinal ? PluralData.Ordinals : PluralData.Cardinals;
        for (string name = locale; name.Length > 0; name = name.Substring(0, Math.Max(name.LastIndexOf('-'), 0)))
        {
            foreach ((string locales, string rules) in table)
            {
                if (Contains(locales, name))
                {
                    return OfText(rules);
                }
            }
        }

        return OfText("");
    }

    /// <summary>Returns the category with a keyword, or <see langword="null"/>.</summary>
    internal static PluralCategory? CategoryOf(ReadOnlySpan<char> keyword)
    {
        for (PluralCategory category = PluralCategory.Zero; category <= PluralCategory.Other; category++)
        {
            if (keyword.SequenceEqual(KeywordOf(category).AsSpan()))
            {
                return category;
            }
        }

        return null;
    }

    /// <summary>Returns the keyword of a category, such as <c>few</c>.</summary>
    internal static string KeywordOf(PluralCategory category) => category switch
    {
        PluralCategory.Zero => "zero",
        PluralCategory.One => "one",
        PluralCategory.Two => "two",
        PluralCategory.Few => "few",
        PluralCategory.Many => "many",
        _ => "other",
    };

    /// <summary>Returns the category of a number.</summary>
    internal PluralCategory Select(PluralOperands number)
    {
        foreach ((PluralCategory category, string condition) in _rules)
        {
            if (PluralCondition.Holds(condition.AsSpan(), number))
            {
                return category;
            }
        }

        return PluralCategory.Other;
    }

    private static PluralRules OfText(string rules) => s_known.GetOrAdd(rules, static text => new PluralRules(text));

    private static bool Contains(string locales, string name)
    {
        for (int at = locales.IndexOf(name, StringComparison.OrdinalIgnoreCase); at >= 0; at = locales.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            int end = at + name.Length;
            if ((at == 0 || locales[at - 1] == ' ') && (end == locales.Length || locales[end] == ' '))
            {
                return true;
            }
        }

        return false;
    }
}

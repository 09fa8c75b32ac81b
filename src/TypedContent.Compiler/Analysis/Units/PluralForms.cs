using System.Collections.Concurrent;
using TypedContent.Shared.Messages;
using TypedContent.Shared.Plurals;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Finds the plural forms that a language needs for whole numbers.</summary>
internal static class PluralForms
{
    // Each category for whole numbers is that of a smaller one, except "many" of languages that have it for millions only. Few texts need that.
    private const int Numbers = 1_000;

    // For each category, the numbers below the limit.
    private static readonly ConcurrentDictionary<PluralRules, ILookup<PluralCategory, int>> Known = new();

    /// <summary>Returns the categories that <paramref name="choice"/> lacks in a locale, each with a number for which the language needs it.</summary>
    public static IEnumerable<(string Category, int Number)> MissingIn(MessageChoice choice, string locale)
    {
        var rules = PluralRules.Of(locale, choice.Kind == MessageArgumentKind.Ordinal);
        var exact = new HashSet<decimal>(choice.Branches.Select(branch => branch.Number).OfType<decimal>());
        foreach (var category in Known.GetOrAdd(rules, NumbersOf).Where(category => choice.Find(PluralRules.KeywordOf(category.Key)) is null).OrderBy(category => category.Key))
        {
            foreach (var number in category.Select(number => number + choice.Offset).Where(number => !exact.Contains(number)).Take(1))
            {
                yield return (PluralRules.KeywordOf(category.Key), number);
            }
        }
    }

    private static ILookup<PluralCategory, int> NumbersOf(PluralRules rules) =>
        Enumerable.Range(0, Numbers).ToLookup(number => rules.Select(new PluralOperands(number)));
}

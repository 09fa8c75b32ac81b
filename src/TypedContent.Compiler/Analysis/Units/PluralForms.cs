using System.Collections.Concurrent;
using TypedContent.Shared.Messages;
using TypedContent.Shared.Plurals;

namespace TypedContent.Compiler.Analysis.Units;

/// <summary>Finds the plural forms that a language needs for whole numbers, and those that don't show which number they are for.</summary>
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

    /// <summary>
    /// Returns the branches of <paramref name="choice"/> that don't show the number, although others do and they are for several numbers in a locale, each with
    /// one that isn't expected.
    /// </summary>
    public static IEnumerable<(string Category, int Number)> WithoutNumberIn(MessageChoice choice, string locale)
    {
        var branches = choice.Branches.Where(branch => branch.Number is null).ToList();
        var hiding = branches.FindAll(branch => !Shows(branch.Parts, choice.Name));
        if (hiding.Count == 0 || hiding.Count == branches.Count)
        {
            yield break;
        }

        var rules = PluralRules.Of(locale, choice.Kind == MessageArgumentKind.Ordinal);
        var exact = new HashSet<decimal>(choice.Branches.Select(branch => branch.Number).OfType<decimal>());
        var numbers = Known.GetOrAdd(rules, NumbersOf).SelectMany(category => category.Select(number => (Branch: choice.Find(PluralRules.KeywordOf(category.Key)) ?? choice.Find("other"), Number: number + choice.Offset)));
        var byBranch = numbers.Where(number => !exact.Contains(number.Number)).OrderBy(number => number.Number).ToLookup(number => number.Branch, number => number.Number);
        foreach (var branch in hiding)
        {
            var all = byBranch[branch].ToList();
            if (all.Count > 1)
            {
                var expected = branch.Key switch { "zero" => 0, "one" => 1, "two" => 2, _ => all[0] - choice.Offset } + choice.Offset;
                yield return (branch.Key, all.Find(number => number != expected));
            }
        }
    }

    /// <summary>Determines whether a text shows the number of the choice that it is a branch of. The depth of branches is limited.</summary>
    private static bool Shows(IEnumerable<MessagePart> parts, string name) => parts.Any(part => part switch
    {
        MessageNumberSign => true,
        MessageValue value => value.Name == name,
        MessageChoice choice => choice.Branches.Any(branch => Shows(branch.Parts, name)),
        _ => false,
    });

    private static ILookup<PluralCategory, int> NumbersOf(PluralRules rules) =>
        Enumerable.Range(0, Numbers).ToLookup(number => rules.Select(new PluralOperands(number)));
}

using System.Globalization;
using TypedContent.Shared.Plurals;

namespace TypedContent.Tests.Values;

/// <summary>Compares the plural rules with those of ICU, which <c>src/Shared/Plurals/update-plurals.mjs</c> wrote to the fixture.</summary>
public sealed class PluralRulesTests
{
    private static readonly string[] s_lines = ReadLines();

    [Theory]
    [InlineData("cardinal", 223)]
    [InlineData("ordinal", 107)]
    public void All_languages_of_cldr_have_the_categories_of_icu(string kind, int count)
    {
        string[] numbers = s_lines[0].Replace('|', ' ').Split(' ');
        var rows = s_lines.Skip(1).Select(line => line.Split('|')).Where(parts => parts[0] == kind)
            .SelectMany(parts => parts[1].Split(' ').Select(locale => (Locale: locale, Expected: parts[2]))).ToList();

        Assert.Equal(count, rows.Count);
        Assert.All(rows, row => Assert.Equal((row.Locale, row.Expected), (row.Locale, CategoriesOf(PluralRules.Of(row.Locale, kind == "ordinal"), numbers.Take(row.Expected.Length)))));
    }

    [Theory]
    [InlineData("pt-BR", "one")]
    [InlineData("pt-PT", "other")]
    [InlineData("zh-Hant-TW", "other")]
    [InlineData("ru-UA", "many")]
    [InlineData("xx", "other")]
    [InlineData("", "other")]
    public void A_locale_has_the_rules_of_its_language(string locale, string expected)
    {
        // European Portuguese has its own rule for zero.
        decimal number = locale.StartsWith("pt", StringComparison.Ordinal) ? 0 : 5;
        string category = PluralRules.KeywordOf(PluralRules.Of(locale, isOrdinal: false).Select(new PluralOperands(number)));

        Assert.Equal(expected, category);
    }

    private static string CategoriesOf(PluralRules rules, IEnumerable<string> numbers) =>
        string.Concat(numbers.Select(number => Letter(rules.Select(new PluralOperands(decimal.Parse(number, CultureInfo.InvariantCulture))))));

    private static string[] ReadLines()
    {
        using Stream stream = typeof(PluralRulesTests).Assembly.GetManifestResourceStream("plural-categories.txt")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static char Letter(PluralCategory category) => category switch
    {
        PluralCategory.One => '1',
        PluralCategory.Two => '2',
        _ => PluralRules.KeywordOf(category)[0],
    };
}

using TypedContent.Compiler.Analysis.Units;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests which units are parsed to compare their markup: all whose markup may differ, and few others.</summary>
public sealed class MarkupFingerprintTests
{
    [Theory]
    [InlineData("Betala fakturan.", "Pay the invoice.")]
    [InlineData("Välj **Spara** och **Stäng**.", "Select **Save** and **Close**.")]
    [InlineData("**Spara**", "**Save** and **close**")]
    [InlineData("(**Spara**), \"**Stäng**\"", "**Save**. **Close**!")]
    [InlineData("Se [fakturor](invoices.md) och [order](orders.md).", "See [orders](orders.md) and [invoices](invoices.md).")]
    [InlineData("[**Spara**](a.md)", "[**Save**](a.md)")]
    [InlineData("**[Spara](a.md)**", "**[Save](a.md)**")]
    [InlineData("Kör `a.b` och `c.d`", "Run `c.d` and `a.b`")]
    [InlineData("Kör `**a [b] * <c>`", "Run `**a [b] * <c>`", false)]
    [InlineData("Kör `a ** b ] c`", "Run `a ** b ] c`")]
    [InlineData("a_b, a = b, a: b, a.b", "a = b; a: b. A_b")]
    [InlineData("a\\b", "c\\d")]
    [InlineData("Se [1] och [2]", "See [1] and [2]")]
    public void Units_with_the_same_markup_are_not_parsed(string target, string source, bool isSame = true) =>
        Assert.Equal(!isSame, MayDiffer(target, source));

    [Theory]
    [InlineData("Välj Spara.", "Select **Save**.")]
    [InlineData("Välj **Spara.", "Select **Save**.")]
    [InlineData("Välj ** Spara**.", "Select **Save**.")]
    [InlineData("Välj **Spara **.", "Select **Save**.")]
    [InlineData("x**\"Spara\"**", "Select **Save**.")]
    [InlineData("**\"Spara\"**x", "Select **Save**.")]
    [InlineData("Välj ***Spara**.", "Select **Save**.")]
    [InlineData("Välj **[Spara**](a.md).", "Select **[Save](a.md)**.")]
    [InlineData("Se [fakturor](invoice.md).", "See [invoices](invoices.md).")]
    [InlineData("Se fakturor.", "See [invoices](invoices.md).")]
    [InlineData("Se [fakturor] (invoices.md).", "See [invoices](invoices.md).")]
    [InlineData("Se [fakturor]\n  (invoices.md).", "See [invoices](invoices.md).")]
    [InlineData("Se [a] (b)", "See [a] now")]
    [InlineData("Se [a]\n \t(b)", "See [a] now")]
    [InlineData("Se [fakturor](invoices.md", "See [invoices](invoices.md)")]
    [InlineData("Se ]fakturor[", "See [invoices]")]
    [InlineData("Se [[fakturor]]", "See [[invoices]]")]
    [InlineData("Se []", "See []")]
    [InlineData("![a](a.png)", "![b](a.png)")]
    [InlineData("[!HINWEIS]", "[!NOTE]")]
    [InlineData("Kör a.b", "Run `a.b`")]
    [InlineData("Kör `a.c`", "Run `a.b`")]
    [InlineData("Kör `a.b", "Run `a.b`")]
    [InlineData("Kör `a.x` `b.x`", "Run `a.y` `b.y`")]
    [InlineData("Se [a](a.x) [b](b.x)", "See [a](a.y) [b](b.y)")]
    [InlineData("Kör ``a.b", "Run a.b")]
    [InlineData("Kör *a.b*", "Run a.b")]
    [InlineData("Kör __a.b__", "Run a.b")]
    [InlineData("Kör <b>a.b</b>", "Run a.b")]
    [InlineData("Kör \\*", "Run a.b")]
    [InlineData("ph x=\"1\"", "a b")]
    [InlineData("https://a.example", "a b")]
    [InlineData(":::image", "a b")]
    [InlineData("mailto:a@b.example", "a b")]
    [InlineData("TEL:112", "a b")]
    [InlineData("www.example.com", "a b")]
    public void Units_whose_markup_may_differ_are_parsed(string target, string source) => Assert.True(MayDiffer(target, source));

    [Fact]
    public void Parsing_all_units_finds_nothing_more()
    {
        var dice = new Dice(11);
        var units = Enumerable.Range(101, 6_000).Select(number =>
        {
            List<string> source = [.. Enumerable.Range(0, 1 + dice.Next(7)).SelectMany(_ => (string[])[MarkupFilter.Pieces[dice.Next(MarkupFilter.Pieces.Count)], "word "])];
            List<string> target = [.. source];
            var at = dice.Next(target.Count);
            switch (dice.Next(4))
            {
                case 0:
                    target.Insert(at, MarkupFilter.Pieces[dice.Next(MarkupFilter.Pieces.Count)]);
                    break;
                case 1:
                    target.RemoveAt(at);
                    break;
                case 2:
                    target.Insert(dice.Next(target.Count), target[at]);
                    break;
                default:
                    (target[0], target[at]) = (target[at], target[0]);
                    break;
            }

            return Markup.Unit(number, string.Concat(target) + "ord", string.Concat(source) + "word");
        });
        var (found, hidden) = MarkupFilter.FindHidden([string.Join("\n\n", units)]);

        Assert.InRange(found, 100, 10_000);
        Assert.Empty(hidden);
    }

    private static bool MayDiffer(string target, string source) => MarkupFingerprint.Of(target).MayDifferFrom(MarkupFingerprint.Of(source));
}

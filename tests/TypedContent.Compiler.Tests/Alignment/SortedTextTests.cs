using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

/// <summary>Tests texts that are in alphabetical order in both languages, so that the order doesn't tell which belong together.</summary>
public sealed class SortedTextTests
{
    [Theory]
    [InlineData("- Austria\n- Germany\n- Switzerland", "- Deutschland\n- Österreich\n- Schweiz")]
    [InlineData("1. Text.\n\n   - Austria\n   - Germany\n   - Switzerland", "1. Text.\n\n   - Deutschland\n   - Österreich\n   - Schweiz", "Text.")]
    [InlineData("* Apple: a fruit.\n* Bread\n* Cheese: of milk.\n* Egg", "* Apfel: Obst.\n* Brot\n* Ei\n* Käse: aus Milch.", "Apple: a fruit.", "Bread")]
    [InlineData("Account\n: Where money is.\n\nBill\n: What is paid.\n\nCredit\n: What is lent.", "Guthaben\n: Was geliehen ist.\n\nKonto\n: Wo Geld ist.\n\nRechnung\n: Was bezahlt wird.")]
    [InlineData("- Belgium\n- Denmark\n- Sweden", "- ベルギー\n- スウェーデン\n- デンマーク", "Belgium", "Denmark", "Sweden")]
    [InlineData("- 12.50\n- Bread\n- Dates\n- No\n- Yes", "- 12,50\n- Brot\n- Datteln\n- Ja\n- Nein", "12.50", "Bread", "Dates")]
    [InlineData("| Word |\n|-|\n| 12.50 |\n| Bread |\n| Dates |\n| No |\n| Yes |", "| Wort |\n|-|\n| 12,50 |\n| Brot |\n| Datteln |\n| Ja |\n| Nein |", "Word", "12.50", "Bread", "Dates")]
    public void Nothing_is_joined_by_the_order_of_sorted_texts(string source, string target, params string[] joined) =>
        Assert.Equal(joined, Joined(source, target));

    [Fact]
    public void Sections_and_rows_are_not_joined_by_an_alphabetical_order_either()
    {
        Assert.Equal(
            ["Glossary"],
            Joined("# Glossary\n\n## Account\n\nIt has money.\n\n## Bill\n\nIt is paid.\n\n## Credit\n\nIt is lent.", "# Glossar\n\n## Guthaben\n\nEs ist geliehen.\n\n## Konto\n\nEs hat Geld.\n\n## Rechnung\n\nSie wird bezahlt."));
        Assert.Equal(
            ["Country", "Capital"],
            Joined("| Country | Capital |\n|-|-|\n| Austria | Vienna |\n| Germany | Berlin |\n| Greece | Athens |", "| Land | Hauptstadt |\n|-|-|\n| Deutschland | Berlin |\n| Griechenland | Athen |\n| Österreich | Wien |"));
        Assert.Equal("0 -1 -1 -1", Sections("# Glossary\n\n## Account\n\n## Bill\n\n## Credit", "# Glossar\n\n## Guthaben\n\n## Konto\n\n## Rechnung"));
    }

    [Theory]
    [InlineData("- Read `a.txt`\n- See `b.txt`\n- Write `c.txt`", "- Lesen Sie `a.txt`\n- Sehen Sie `b.txt`\n- Tippen Sie `c.txt`", 3)]
    [InlineData("- Option 1\n- Option 2\n- Option 3", "- Wahl 1\n- Wahl 2\n- Wahl 3", 3)]
    [InlineData("- a. Sign in\n- b. Pay\n- c. Leave", "- a. Anmelden\n- b. Zahlen\n- c. Gehen", 3)]
    [InlineData("- European Union\n- South Africa\n- Turkey", "- Europäische Union\n- Südafrika\n- Türkei", 3)]
    [InlineData("1. Add it\n2. Buy it\n3. Close it", "1. Anlegen\n2. Kaufen\n3. Schließen", 3)]
    [InlineData("- Austria\n- Germany\n- Switzerland", "- Österreich\n- Deutschland\n- Schweiz", 2)]
    [InlineData("- Add the invoice that you got from us to the list.\n- Buy what it names in the shop beside us.\n- Close the list when it is all paid.", "- Fügen Sie die Rechnung von uns der Liste hinzu.\n- Kaufen Sie, was darauf steht, im Laden neben uns.\n- Schließen Sie die Liste, wenn alles bezahlt ist.", 3)]
    public void Texts_that_other_evidence_joins_and_lists_in_another_order_are_joined(string source, string target, int joined) =>
        Assert.Equal(joined, Joined(source, target).Count());

    [Fact]
    public void The_writer_hears_of_it() => Assert.Equal(
        ["TC2017", "TC2017", "TC2017"],
        new ContentSet().With("en-US/a.md", "- Austria\n- Germany\n- Switzerland").With("de-DE/a.md", "- Deutschland\n- Österreich\n- Schweiz").CheckSet().Select(problem => problem.Rule.Id));

    [Fact]
    public void Many_sorted_lists_take_linear_work() => Allocation.AssertLinear(1_000, lists =>
    {
        var (source, target) = (Read(Lists(lists, "a"), "en-US"), Read(Lists(lists, "b"), "de-DE"));
        return Allocation.Of(() => PlainAligner.Align(source.Units, target.Units, []));
    });

    private static string Lists(int count, string word) =>
        string.Concat(Enumerable.Range(0, count).Select(i => $"{word}\n\n- {word}a\n- {word}b\n- {word}c\n\n"));

    private static IEnumerable<string> Joined(string source, string target)
    {
        var units = Read(source, "en-US").Units;
        return PlainAligner.Align(units, Read(target, "de-DE").Units, []).Joined
            .Select((other, unit) => (other, unit)).Where(pair => pair.other >= 0).Select(pair => units[pair.unit].Label);
    }

    private static string Sections(string source, string target) => string.Join(
        ' ', new ContentSet().With("en-US/a.md", source).With("de-DE/a.md", target).Align("a").Sections.Select(section => section.Indices[1]));

    private static ArticleVariant Read(string text, string locale) =>
        ArticleReader.Read(new ArticleIdentity($"{locale}/a.md", "a", locale), text, locale).Variant;
}

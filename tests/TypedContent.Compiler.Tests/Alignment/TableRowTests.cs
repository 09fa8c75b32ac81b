using System.Globalization;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Alignment.Plain;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

/// <summary>Tests rows that stand in the same place but say something else, and tables that do.</summary>
public sealed class TableRowTests
{
    private const string Head = "| Period | Code | Pay until |\n|-|-|-|\n| January to June 2020 | Y20 H1 | August 15 2020 |\n| July to December 2020 | Y20 H2 | February 15 2021 |\n";
    private const string Kopf = "| Zeitraum | Code | Zahlbar bis |\n|-|-|-|\n| Januar bis Juni 2020 | Y20 H1 | 15. August 2020 |\n| Juli bis Dezember 2020 | Y20 H2 | 15. Februar 2021 |\n";

    private static readonly string s_table = "| Kind | Who | Needed | Kept | Sent |\n|-|-|-|-|-|\n" + Rows("| Invoice `{0}` | Owner of `{0}` | Yes | No | Yes |\n");
    private static readonly string s_tabelle = "| Art | Wer | Nötig | Bleibt | Gesandt |\n|-|-|-|-|-|\n" + Rows("| Rechnung `{0}` | Besitz von `{0}` | Ja | Nein | Ja |\n");

    [Fact]
    public void Rows_with_numbers_of_other_rows_are_not_joined()
    {
        var joined = Joined(Head + "| January to June 2022 | Y22 H2 | August 15 2022 |\n", Kopf + "| Januar bis Juni 2021 | Y22 H1 | 15. August 2021 |\n").ToList();

        Assert.Contains("Y20 H2", joined);
        Assert.DoesNotContain("Y22 H2", joined);
    }

    [Fact]
    public void Numbers_that_a_translator_writes_differently_are_no_other_numbers() => Assert.Equal(
        12,
        Joined(Head + "| January to June 2021 | Y21 H1 | 8/15/2021 |\n", Kopf + "| Januar bis Juni 2021 | Y21 H1 | 15. August 2021 |\n").Count());

    [Theory]
    [InlineData("| A fee | By all of us | Today | Soon | Once |", "| Gebühren | Kunde | Bald | Immer | Nie |")]
    [InlineData("| A fee | By all of us | Today | Soon | Once |", "| Gebühren | Alle | Bald | Manchmal | Nie |")]
    [InlineData("| A fee | Customer | Now | Later on | Once |", "| Bankhaus | Besitzer und Kundin | Nicht | Nie | Heute |")]
    public void Rows_whose_cells_are_unlike_are_not_joined(string row, string other)
    {
        var joined = Joined(
            $"{s_table}{row}\n" + Rows("| Order `{0}0` | Owner of `{0}0` | Yes | No | Yes |\n"),
            $"{s_tabelle}{other}\n" + Rows("| Auftrag `{0}0` | Besitz von `{0}0` | Ja | Nein | Ja |\n")).ToList();

        Assert.Contains("Invoice f", joined);
        Assert.DoesNotContain("A fee", joined);
    }

    [Theory]
    [InlineData("Austria", "Österreich")]
    [InlineData("Latvia", "Lettland")]
    [InlineData("Lebanon", "Libanon")]
    [InlineData("South Africa", "Südafrika")]
    public void Rows_whose_texts_other_rows_repeat_are_joined(string name, string translation) => Assert.Contains(
        name, Joined($"{s_table}| {name} | Owner | Yes | No | Yes |\n" + Rows("| Order `{0}0` | Owner of `{0}0` | Yes | No | Yes |\n"), $"{s_tabelle}| {translation} | Besitz | Ja | Nein | Ja |\n" + Rows("| Auftrag `{0}0` | Besitz von `{0}0` | Ja | Nein | Ja |\n")));

    [Theory]
    [InlineData("Sucht einen Anbieter für alle Händler, die noch keinen haben, und fragt ihn nach Preisen", true)]
    [InlineData("Fragt jeden, der nicht die Rechnung bezahlt", false)]
    public void Rows_with_a_long_cell_of_another_length_are_not_joined(string cell, bool isJoined)
    {
        var joined = Joined(
            $"{s_table}| Request | Looks for a provider for all resellers that have none of them yet, and asks it for prices | Yes | No | Yes |\n" + Rows("| Order `{0}0` | Owner of `{0}0` | Yes | No | Yes |\n"),
            $"{s_tabelle}| Anfrage | {cell} | Ja | Nein | Ja |\n" + Rows("| Auftrag `{0}0` | Besitz von `{0}0` | Ja | Nein | Ja |\n")).ToList();

        Assert.Contains("Invoice f", joined);
        Assert.Equal(isJoined, joined.Contains("Request"));
    }

    [Fact]
    public void A_table_of_other_content_is_not_joined_by_a_few_rows()
    {
        const string table = "| Country | Price |\n|-|-|\n| Norway | 12.50 |\n| Peru | 47.75 |\n| Chad | none |\n| Oman | on request |\n| Fiji | as in Samoa |\n| Mali | free |\n";
        const string other = "| Bezahlung mit | Zu zahlen an |\n|-|-|\n| Rechnung für das letzte Jahr | das Amt, das sie geschrieben hat |\n| Peru | 47.75 |\n| Gutschrift über die ganze Summe, auch später | die Bank |\n| Bargeld in kleinen Scheinen | wen Sie wollen, aber vor dem Ersten |\n| Scheck | wen er nennt |\n| Karte | alle anderen, wenn sie sie annehmen |\n";

        Assert.Empty(Joined(table, other));
    }

    private static string Rows(string row) => string.Concat("abcdef".Select(code => string.Format(CultureInfo.InvariantCulture, row, code)));

    private static IEnumerable<string> Joined(string source, string target)
    {
        var units = Read(source, "en-US").Units;
        return PlainAligner.Align(units, Read(target, "de-DE").Units, []).Joined
            .Select((other, unit) => (other, unit)).Where(pair => pair.other >= 0).Select(pair => units[pair.unit].Label);
    }

    private static ArticleVariant Read(string text, string locale) =>
        ArticleReader.Read(new ArticleIdentity($"{locale}/a.md", "a", locale), text, locale).Variant;
}

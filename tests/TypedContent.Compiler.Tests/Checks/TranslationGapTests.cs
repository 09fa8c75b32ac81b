using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

public class TranslationGapTests
{
    private const string Source = """
        # Pay an invoice

        ## Steps

        Open the [portal](portal.md) and sign in with the account of your company.

        Choose **Billing**.

        Run `contoso pay --invoice 17` if you prefer the command line to the portal.

        Keep the receipt for 10 years, since the tax office may ask for it.

        ## Dates

        | Month | Due |
        | --- | --- |
        | January | 31.01.2027 |
        | March | 31.03.2027 |
        | May | 31.05.2027 |

        Pay each of your invoices in time, and not only the last one. An invoice that isn't paid within 14 days costs 5 EUR more.

        ## Help

        Call +49 30 1234567, or write to [the support](mailto:help@contoso.example).
        """;

    private const string Translation = """
        # Rechnung bezahlen

        ## Schritte

        Öffnen Sie das [Portal](portal.md) und melden Sie sich mit dem Konto Ihrer Firma an.

        Wählen Sie **Abrechnung** aus.

        Führen Sie `contoso pay --invoice 17` aus, wenn Ihnen die Befehlszeile lieber ist als das Portal.

        Heben Sie die Quittung 10 Jahre auf, da das Finanzamt danach fragen kann.

        ## Termine

        | Monat | Fällig |
        | --- | --- |
        | Januar | 31.01.2027 |
        | März | 31.03.2027 |
        | Mai | 31.05.2027 |

        Zahlen Sie jede Ihrer Rechnungen pünktlich, und nicht nur die letzte. Eine Rechnung, die nicht innerhalb von 14 Tagen bezahlt wird, kostet 5 EUR mehr.

        ## Hilfe

        Rufen Sie +49 30 1234567 an, oder schreiben Sie an [den Support](mailto:help@contoso.example).
        """;

    [Fact]
    public void A_translation_that_is_built_like_its_source_has_no_finding() => Assert.Empty(Findings(Translation));

    [Fact]
    public void A_paragraph_without_a_translation_is_reported_where_it_would_stand() => Assert.Equal(
        [(7, "TC2015: the paragraph 'Choose Billing.' of en-US has no counterpart here; translate line 7 of a.md in en-US")],
        Findings(Without("Wählen Sie **Abrechnung** aus.\n\n")));

    [Fact]
    public void The_last_paragraph_of_a_section_is_reported_at_the_end_of_the_section() => Assert.Equal(
        [(9, "TC2015: the paragraph 'Keep the receipt for 10 years, since the tax office may ask…' of en-US has no counterpart here; "
            + "translate line 11 of a.md in en-US")],
        Findings(Without("Heben Sie die Quittung 10 Jahre auf, da das Finanzamt danach fragen kann.\n\n")));

    [Fact]
    public void A_row_without_a_translation_is_reported_at_the_row_behind_it() => Assert.Equal(
        [(18, "TC2015: the row 'March | 31.03.2027' of en-US has no counterpart here; translate line 18 of a.md in en-US")],
        Findings(Without("| März | 31.03.2027 |\n")));

    [Fact]
    public void A_column_without_a_translation_is_reported_at_the_table() => Assert.Contains(
        (17, "TC2015: the column 'Due | 31.01.2027 | 31.03.2027 | 31.05.2027' of en-US has no counterpart here; translate line 15 of a.md in en-US"),
        Findings(Translation.Replace(" Fällig |", "", StringComparison.Ordinal).Replace(" --- | --- |", " --- |", StringComparison.Ordinal)
            .Replace(" 31.01.2027 |", "", StringComparison.Ordinal).Replace(" 31.03.2027 |", "", StringComparison.Ordinal)
            .Replace(" 31.05.2027 |", "", StringComparison.Ordinal)));

    [Fact]
    public void Text_that_only_the_translation_has_is_reported_there() => Assert.Equal(
        [(27, "TC2015: this heading, 'Hinweis für Deutschland', stands in no en-US text; if en-US should have it, add it there"),
            (29, "TC2015: this paragraph, 'Es gilt die deutsche Umsatzsteuer.', stands in no en-US text; if en-US should have it, add it there")],
        Findings(Translation + "\n\n## Hinweis für Deutschland\n\nEs gilt die deutsche Umsatzsteuer.\n"));

    [Fact]
    public void A_paragraph_that_is_split_is_reported_once() => Assert.Equal(
        [(21, "TC2015: the paragraph 'Pay each of your invoices in time, and not only the last one…' of en-US is split in two here; "
            + "write one paragraph, as in line 21 of a.md in en-US")],
        Findings(Translation.Replace("letzte. Eine", "letzte.\n\nEine", StringComparison.Ordinal)));

    [Fact]
    public void Text_that_may_belong_elsewhere_is_not_joined_and_said_to_be_uncertain()
    {
        var content = new ContentSet().With("en-US/a.md", "# Roles\n\n- Admin\n- Agent\n- Owner\n").With("de-DE/a.md", "# Rollen\n\n- Vertreter\n- Besitzer\n- Gast\n- Leser\n");

        Assert.All(content.Align("a").Units.Skip(1), unit => Assert.Equal(-1, unit.Indices[1]));
        Assert.Contains(content.CheckSet(), problem => problem.Rule.Id is "TC2017" or "TC2015");
    }

    [Theory]
    [InlineData("## When\n\nSave it.\n\n", "Warten Sie bis morgen.\n\n## Wenn\n\n", "Save it.")]
    [InlineData("| 1 GB |\n| --- |\n| 3 |\n\nSave it.\n\n", "Warten Sie bis morgen.\n\n| 1 GB |\n| --- |\n| 3 |\n\n", "Save it.")]
    public void Texts_on_different_sides_of_a_heading_or_a_table_are_not_joined(string source, string translation, string text)
    {
        var article = new ContentSet()
            .With("en-US/a.md", "# Work\n\nOpen [it](https://a.example) in 2026.\n\n" + source + "Call 5550100.\n")
            .With("de-DE/a.md", "# Arbeit\n\nÖffnen Sie [es](https://a.example) 2026.\n\n" + translation + "Rufen Sie 5550100 an.\n").Align("a");

        Assert.Equal(-1, article.Units.Single(unit => unit.Label == text).Indices[1]);
    }

    [Fact]
    public void Rows_whose_repeated_cells_contradict_each_other_are_not_joined()
    {
        var article = new ContentSet()
            .With("en-US/a.md", "# Plans\n\n| Feature | Free | Paid |\n| --- | --- | --- |\n| Backup | No | Yes |\n| Export | Yes | Yes |\n| Phone | No | No |\n")
            .With("de-DE/a.md", "# Tarife\n\n| Funktion | Kostenlos | Bezahlt |\n| --- | --- | --- |\n| Telefon | Nein | Nein |\n| Sicherung | Nein | Ja |\n| Ausfuhr | Ja | Ja |\n")
            .Align("a");

        Assert.All(article.Units.Where(unit => unit.Label is "Yes" or "No" or "Backup" or "Export" or "Phone"), unit => Assert.Equal(-1, unit.Indices[1]));
    }

    [Fact]
    public void A_text_of_which_it_is_not_certain_that_it_is_missing_is_not_said_to_be()
    {
        var content = new ContentSet().With("en-US/a.md", "# Return\n\nPack the device well.\n\nPrint the label.\n\nVisit a shop.\n\nWait for your money.\n")
            .With("de-DE/a.md", "# Rückgabe\n\nPacken Sie das Gerät gut ein.\n\nBesuchen Sie ein Geschäft.\n\nWarten Sie auf Ihr Geld.\n");

        Assert.All(content.CheckSet(), problem => Assert.Equal("TC2017", problem.Rule.Id));
        Assert.Contains(content.CheckSet(), problem => problem.Message.StartsWith("it isn't certain that the paragraph '", StringComparison.Ordinal));
    }

    [Fact]
    public void Side_by_side_articles_have_no_gaps() => Assert.DoesNotContain(
        new ContentSet().With("en-US/a.md", Source).With("de-DE/a.md", Markup.SideBySide("v1", (101, "ja", "Yes"))).CheckSet(),
        problem => problem.Rule.Id == "TC2015");

    private static string Without(string text)
    {
        Assert.Contains(text, Translation, StringComparison.Ordinal);
        return Translation.Replace(text, "", StringComparison.Ordinal);
    }

    private static IEnumerable<(int Line, string Message)> Findings(string translation) => new ContentSet()
        .With("en-US/a.md", Source).With("de-DE/a.md", translation)
        .With("en-US/portal.md", "# Portal\n\nSign in.\n").With("de-DE/portal.md", "# Portal\n\nMelden Sie sich an.\n")
        .CheckSet().Select(problem => (problem.Span.StartLine + 1, $"{problem.Rule.Id}: {problem.Message}"));
}

using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

public class TranslationGapTests
{
    private const string Source = """
        # Pay an invoice

        ## Steps

        Open the [portal](portal.md).

        Choose **Billing**.

        Select the invoice and pay it.

        Keep the receipt for 10 years.

        ## Dates

        | Month | Due |
        | --- | --- |
        | January | 31.01.2027 |
        | March | 31.03.2027 |
        | May | 31.05.2027 |

        Pay in time.

        ## Help

        Call us.
        """;

    private const string Translation = """
        # Rechnung bezahlen

        ## Schritte

        Öffnen Sie das [Portal](portal.md).

        Wählen Sie **Abrechnung** aus.

        Wählen Sie die Rechnung aus und bezahlen Sie sie.

        Heben Sie die Quittung 10 Jahre auf.

        ## Termine

        | Monat | Fällig |
        | --- | --- |
        | Januar | 31.01.2027 |
        | März | 31.03.2027 |
        | Mai | 31.05.2027 |

        Zahlen Sie pünktlich.

        ## Hilfe

        Rufen Sie uns an.
        """;

    [Fact]
    public void A_translation_that_is_built_like_its_source_has_no_finding() => Assert.Empty(Findings(Translation));

    [Fact]
    public void A_paragraph_without_a_translation_is_reported_where_it_would_stand() => Assert.Equal(
        [(7, "TC2015: the paragraph 'Choose Billing.' of en-US has no counterpart here; translate line 7 of a.md in en-US")],
        Findings(Translation.Replace("Wählen Sie **Abrechnung** aus.\n\n", "", StringComparison.Ordinal)));

    [Fact]
    public void A_row_without_a_translation_is_reported_at_the_row_behind_it() => Assert.Equal(
        [(18, "TC2015: the row 'March | 31.03.2027' of en-US has no counterpart here; translate line 18 of a.md in en-US")],
        Findings(Translation.Replace("| März | 31.03.2027 |\n", "", StringComparison.Ordinal)));

    [Fact]
    public void Text_that_only_the_translation_has_is_reported_there() => Assert.Equal(
        [(13, "TC2015: this heading, 'Hinweis für Deutschland', stands in no en-US text; if en-US should have it, add it there"),
            (15, "TC2015: this paragraph, 'Es gilt die deutsche Umsatzsteuer.', stands in no en-US text; if en-US should have it, add it there")],
        Findings(Translation.Replace("## Termine", "## Hinweis für Deutschland\n\nEs gilt die deutsche Umsatzsteuer.\n\n## Termine", StringComparison.Ordinal)));

    private static IEnumerable<(int Line, string Message)> Findings(string translation) => new ContentSet()
        .With("en-US/a.md", Source).With("de-DE/a.md", translation)
        .With("en-US/portal.md", "# Portal\n\nSign in.\n").With("de-DE/portal.md", "# Portal\n\nMelden Sie sich an.\n")
        .CheckSet().Select(problem => (problem.Span.StartLine + 1, $"{problem.Rule.Id}: {problem.Message}"));
}

using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Locks;

/// <summary>Tests the lines of a lock that are written by hand.</summary>
public sealed class EntryTests
{
    private static readonly LockedContent s_roles = new("# Roles\n\n- Admin\n- Agent\n- Owner\n", "# Rollen\n\n- Vertreter\n- Besitzer\n- Gast\n- Leser\n");

    [Fact]
    public void Pinned_texts_are_joined()
    {
        Assert.Null(s_roles.Texts["Owner"].Text);

        var pinned = s_roles.WithEntries("# They are certain.", "pin \"Owner\" = \"Besitz\"", "pin \"Agent\" = \"Vertreter\"");

        Assert.Equal("Besitzer", pinned.Texts["Owner"].Text);
        Assert.Equal("Vertreter", pinned.Texts["Agent"].Text);
        Assert.DoesNotContain(pinned.Findings, finding => finding.Contains("TC5015", StringComparison.Ordinal));
    }

    [Fact]
    public void Pins_survive_accepting_and_their_texts_can_become_out_of_date()
    {
        var accepted = s_roles.WithEntries("# They are certain.", "pin \"Owner\" = \"Besitz\"").Accept();

        Assert.Contains("# They are certain.\npin \"Owner\" = \"Besitz\"\n", accepted.Lock, StringComparison.Ordinal);
        Assert.Equal(UnitState.Current, accepted.Texts["Owner"].State);
        Assert.Equal(UnitState.Outdated, accepted.EditSource("Owner", "Owner of all").Texts["Owner of all"].State);
    }

    [Fact]
    public void An_intended_gap_is_not_reported()
    {
        var content = LockedContent.Invoice.Accept().EditTarget("Wählen Sie **Abrechnung** aus.\n\n", "").EditTarget("## Termine", "Nur in Deutschland gilt das.\n\n## Termine");
        Assert.Equal(2, content.Findings.Count);

        Assert.Empty(content.WithEntries("lacks \"Choose Billing\"", "extra \"Nur in Deutschland\"").Findings);
        Assert.Empty(content.WithEntries("lacks \"Choose Billing.\"", "extra \"Nur in…\"").Accept().Findings);
    }

    [Fact]
    public void An_intended_gap_can_be_a_row()
    {
        const string Rows = "# Dates\n\nThese are the dates of the year 2027.\n\n| Month | Due |\n| --- | --- |\n| January | 31.01.2027 |\n| March | 31.03.2027 |\n| May | 31.05.2027 |\n";
        var content = new LockedContent(
            Rows, "# Termine\n\nDas sind die Termine des Jahres 2027.\n\n| Monat | Fällig |\n| --- | --- |\n| Januar | 31.01.2027 |\n| Mai | 31.05.2027 |\n");
        Assert.Contains(content.Findings, finding => finding.Contains("the row 'March | 31.03.2027'", StringComparison.Ordinal));

        Assert.Empty(content.WithEntries("lacks \"March | 31.03.2027\"").Findings);
    }

    [Theory]
    [InlineData("pin \"Nobody\" = \"Gast\"", "'Nobody' begins no text of the source; write the beginning of a text, without markup, or remove the line")]
    [InlineData("pin \"Owner\" = \"Niemand\"", "'Niemand' begins no text of the translation; write the beginning of a text, without markup, or remove the line")]
    [InlineData("lacks \"A\"", "'A' begins 2 texts of the source; write more of the text")]
    [InlineData("extra \"Nichts\"", "'Nichts' begins no text of the translation; write the beginning of a text, without markup, or remove the line")]
    [InlineData("lacks \"…\"", "'…' begins no text of the source; write the beginning of a text, without markup, or remove the line")]
    [InlineData("extra \"Rollen\"", "'Rollen' is the translation of a text; remove the line")]
    [InlineData("lacks \"Roles\"", "'Roles' has a translation; remove the line")]
    public void A_line_that_does_not_stand_for_one_text_is_reported_at_its_place(string line, string message) => Assert.Contains(
        "typedcontent.lock(4): TC5015: " + message, s_roles.WithEntries(line).Findings);

    private static IEnumerable<int> SectionsOf(LockedContent content) => content.Aligned.Sections.Select(section => section.Indices[1]);

    private static IEnumerable<string> LinksOf(LockedContent content) =>
        content.Compilation.GetAllFindings(ReportSettings.Default).Select(finding => finding.Problem.Rule.Id).Where(id => id.StartsWith("TC1", StringComparison.Ordinal));

    [Fact]
    public void A_text_can_be_pinned_once() => Assert.Contains(
        "typedcontent.lock(5): TC5015: 'Owner' is pinned by an earlier line; remove one of the lines",
        s_roles.WithEntries("pin \"Owner\" = \"Besitzer\"", "pin \"Owner\" = \"Gast\"").Findings);

    [Theory]
    [InlineData("pin \"Owner\" = \"Besitzer\"", "pin \"Agent\" = \"Besitzer\"", "Besitzer")]
    [InlineData("pin \"Owner\" = \"Rollen\"", "pin \"Agent\" = \"Rollen\"", "Rollen")]
    [InlineData("pin \"Roles\" = \"Gast\"", "pin \"Roles\" = \"Leser\"", "Roles")]
    public void A_second_pin_of_a_text_is_reported(string first, string second, string text) => Assert.Contains(
        $"typedcontent.lock(5): TC5015: '{text}' is pinned by an earlier line; remove one of the lines", s_roles.WithEntries(first, second).Findings);

    [Fact]
    public void A_line_that_begins_two_texts_pins_none_of_them() =>
        Assert.DoesNotContain("Gast", s_roles.WithEntries("pin \"A\" = \"Gast\"").Texts.Values.Select(text => text.Text));

    [Fact]
    public void A_section_of_one_of_two_translations_is_used()
    {
        var content = new ContentSet().With("en-US/a.md", s_roles.Source).With("de-DE/a.md", s_roles.Target).With("sv-SE/a.md", "# Roller\n").Compilation
            .WithLock(LockReader.Read("typedcontent.lock 1\n[de-DE from en-US] a\nlacks \"Owner\"\n", "/app/typedcontent.lock"));

        Assert.DoesNotContain(content.TranslationProblems().AsEnumerable(), problem => problem.Message.Contains("no plain articles", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("lacks \"March | 31.03\"", 0)]
    [InlineData("lacks \"May | 31.05.2027\"", 0)]
    [InlineData("lacks \"Open | Cl\"", 0)]
    [InlineData("lacks \"Mar | 31.03.2027\"", 1)]
    [InlineData("lacks \"March | 31.04\"", 1)]
    [InlineData("lacks \"March | 31.03 | May\"", 1)]
    [InlineData("lacks \"May | 31.05.2027 | x\"", 1)]
    public void A_row_is_stated_by_whole_cells_and_the_beginning_of_the_last(string line, int wrong)
    {
        const string Rows = "# Dates\n\nOpen | Close now.\n\n| Month | Due |\n| --- | --- |\n| January | 31.01.2027 |\n| March | 31.03.2027 |\n| May | 31.05.2027 |\n";
        var findings = new LockedContent(Rows, "# Termine\n\n| Monat | Fällig |\n| --- | --- |\n| Januar | 31.01.2027 |\n").WithEntries(line).Findings;

        Assert.Equal(wrong, findings.Count(finding => finding.Contains("begins no text of the source", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_text_that_is_whole_comes_before_longer_ones()
    {
        var content = new LockedContent("# Roles\n\n- Admin\n- Administrator\n", "# Rollen\n\n- Chef\n- Verwalter\n").WithEntries("pin \"Admin\" = \"Verwalter\"");

        Assert.Equal("Verwalter", content.Texts["Admin"].Text);
    }

    [Theory]
    [InlineData("[de-DE from en-US] gone", "'x' is in a section for which there are no plain articles: 'gone' in en-US and de-DE; correct the path and the locales of the section, or remove it")]
    [InlineData("[nl-NL from en-US] a", "'x' is in a section for which there are no plain articles: 'a' in en-US and nl-NL; correct the path and the locales of the section, or remove it")]
    public void Lines_for_articles_that_do_not_exist_are_reported(string section, string message) => Assert.Contains(
        "typedcontent.lock(3): TC5015: " + message,
        (s_roles with { Lock = $"typedcontent.lock 1\n{section}\nlacks \"x\"\nlacks \"y\"\n" }).Findings);

    [Fact]
    public void The_first_line_by_hand_of_an_article_that_does_not_exist_is_reported() => Assert.Contains(
        (s_roles with { Lock = "typedcontent.lock 1\n[de-DE from en-US] gone\n# why\nextra \"y\"\n" }).Findings,
        finding => finding.StartsWith("typedcontent.lock(4): TC5015: 'y' is in a section", StringComparison.Ordinal));

    [Fact]
    public void Pairs_of_articles_that_do_not_exist_are_not_reported() => Assert.DoesNotContain(
        (s_roles with { Lock = "typedcontent.lock 1\n[de-DE from en-US] gone\n0000000 1111111\n" }).Findings,
        finding => finding.StartsWith("typedcontent.lock", StringComparison.Ordinal));

    [Fact]
    public void A_section_of_a_renamed_article_is_reported_with_the_new_path()
    {
        var renamed = LockedContent.Invoice.Accept();
        renamed = renamed with { Lock = renamed.Lock.Replace("] a\n", "] old\n", StringComparison.Ordinal) };

        Assert.Contains(
            "typedcontent.lock(4): TC5017: there is no plain article 'old' in de-DE, and 'a' has its texts, so what was accepted of them isn't used; if the article was renamed, write 'a' in this line",
            renamed.Findings);
        Assert.DoesNotContain((renamed with { Target = "# Neu\n\nGanz anders.\n" }).Findings, finding => finding.Contains("TC5017", StringComparison.Ordinal));
    }

    [Fact]
    public void A_locale_may_be_written_in_another_case()
    {
        var accepted = LockedContent.Invoice.Accept();
        var lower = accepted with { Lock = accepted.Lock.Replace("[de-DE from en-US]", "[de-de from en-us]", StringComparison.Ordinal) };

        Assert.Equal(accepted.Texts, lower.Texts);
        Assert.Equal(accepted.Lock, lower.Accept().Lock);
    }

    [Fact]
    public void Sections_whose_headings_the_lock_joins_are_joined()
    {
        var content = new LockedContent("# Bill\n\n## Open it\n\n## Send it\n", "# Rechnung\n\n## Zahlen\n\n[1](#send-it)\n");
        var pinned = content.WithEntries("pin \"Send it\" = \"Zahlen\"");
        var accepted = pinned.Accept();
        accepted = accepted with { Lock = accepted.Lock.Replace("pin \"Send it\" = \"Zahlen\"\n", string.Empty, StringComparison.Ordinal) };

        Assert.Equal([0, -1, -1], SectionsOf(content));
        Assert.Equal([0, -1, 1], SectionsOf(pinned));
        Assert.Equal([0, -1, 1], SectionsOf(accepted));
        Assert.Equal([0, -1, -1], SectionsOf(accepted.EditTarget("Zahlen", "Bezahlen")));
        Assert.Equal(["TC1019"], LinksOf(content));
        Assert.Empty(LinksOf(pinned));
        Assert.Empty(LinksOf(accepted));
    }

    [Fact]
    public void Quotes_and_backslashes_can_be_written()
    {
        var content = new LockedContent("# Roles\n\n- Say \"yes\"\n- C:\\temp\n", "# Rollen\n\n- Sagen\n- Ort\n").WithEntries(
            "pin \"Say \\\"yes\\\"\" = \"Ort\"", "pin \"C:\\\\temp\" = \"Sagen\"");

        Assert.Equal("Ort", content.Texts["Say \"yes\""].Text);
        Assert.Equal("Sagen", content.Texts["C:\\temp"].Text);
        Assert.Contains("pin \"C:\\\\temp\" = \"Sagen\"\n", content.Accept().Lock, StringComparison.Ordinal);
    }
}

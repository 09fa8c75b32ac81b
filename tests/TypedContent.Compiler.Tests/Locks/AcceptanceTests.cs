using TypedContent.Compiler.Sets.Alignment;
using Xunit;

namespace TypedContent.Compiler.Tests.Locks;

/// <summary>Tests what is reported between two times that translations are accepted.</summary>
public sealed class AcceptanceTests
{
    private static readonly LockedContent s_accepted = LockedContent.Invoice.Accept();

    [Fact]
    public void Nothing_is_out_of_date_without_a_lock()
    {
        var content = LockedContent.Invoice.EditSource("for 10 years", "for 12 years");

        Assert.DoesNotContain(content.Findings, finding => finding.Contains("TC2003", StringComparison.Ordinal) || finding.Contains("TC2016", StringComparison.Ordinal));
        Assert.All(content.Texts.Values, text => Assert.Equal(UnitState.Unknown, text.State));
    }

    [Fact]
    public void An_accepted_translation_is_current()
    {
        Assert.Empty(s_accepted.Findings);
        Assert.All(s_accepted.Texts.Values, text => Assert.Equal(UnitState.Current, text.State));
    }

    [Fact]
    public void A_changed_source_text_is_reported_until_its_translation_is_accepted()
    {
        var edited = s_accepted.EditSource("Keep the receipt for 10 years", "Keep the receipt and the invoice for 10 years");

        Assert.Equal(
            [
                "a.md(1): TC2003: 1 of 10 texts changed in en-US since this was translated; translate it again, in line 11, "
                    + "and then accept it with 'dotnet build -t:TypedContentAccept -p:TypedContentAccept=de-DE/a'",
                "a.md(11): TC2016: the text of en-US changed since this was translated; it is now 'Keep the receipt and the invoice for 10 years, since the tax…'; "
                    + "translate line 11 of a.md in en-US again",
            ],
            edited.Findings);
        Assert.Equal(1, edited.Texts.Values.Count(text => text.State == UnitState.Outdated));
        Assert.Equal(9, edited.Texts.Values.Count(text => text.State == UnitState.Current));

        Assert.Empty(edited.Accept().Findings);
        Assert.All(edited.Accept().Texts.Values, text => Assert.Equal(UnitState.Current, text.State));
    }

    [Fact]
    public void Texts_that_are_new_at_other_places_are_not_joined()
    {
        var accepted = new LockedContent("Open the portal.\n\n## Help\n", "Öffnen Sie das Portal.\n\n## Hilfe\n").Accept();
        var edited = accepted.EditSource("\n\n## Help", "\n\nUse version 3.1 of the tool.\n\n## Help") with { Target = "Nutzen Sie Version 3.1.\n\n" + accepted.Target };

        Assert.Null(edited.Texts["Use version 3.1 of the tool."].Text);
        Assert.Equal(2, edited.Findings.Count(finding => finding.Contains("TC2015", StringComparison.Ordinal)));
    }

    [Fact]
    public void The_state_of_each_text_of_a_translation_is_known()
    {
        var edited = s_accepted.EditSource("Choose **Billing**.\n\n", string.Empty).EditSource("for 10 years", "for 12 years").Aligned;
        var (units, states) = (edited.Group.Variants[1].Units, edited.States[1].Units);

        Assert.Equal(
            [("Wählen Sie Abrechnung aus.", UnitState.Leftover), ("Heben Sie die Quittung 10 Jahre auf, da das Finanzamt danach fragen kann.", UnitState.Outdated)],
            units.Select((unit, i) => (unit.Label, states[i])).Where(text => text.Item2 != UnitState.Current));
    }

    [Fact]
    public void A_source_text_that_was_translated_anew_is_not_called_changed()
    {
        var edited = s_accepted.EditSource("for 10 years", "for 12 years").EditTarget("10 Jahre", "12 Jahre");

        Assert.Empty(edited.Findings);
        Assert.Equal(UnitState.Unknown, edited.Texts["Keep the receipt for 12 years, since the tax office may ask for it."].State);
    }

    [Fact]
    public void A_translation_that_was_improved_is_not_called_changed()
    {
        var edited = s_accepted.EditTarget("da das Finanzamt danach fragen kann", "weil das Finanzamt danach fragen darf");

        Assert.Empty(edited.Findings);
        Assert.Equal(UnitState.Unknown, edited.Texts["Keep the receipt for 10 years, since the tax office may ask for it."].State);
    }

    [Fact]
    public void A_text_that_only_the_translation_still_has_is_a_leftover()
    {
        var edited = s_accepted.EditSource("Choose **Billing**.\n\n", "");

        var leftover = Assert.Single(Assert.Single(edited.Aligned.PlainTranslations).Leftovers);
        Assert.Equal("Wählen Sie Abrechnung aus.", edited.Aligned.Group.Variants[1].Units[leftover].Label);
    }

    [Fact]
    public void A_text_that_only_the_translation_ever_had_is_no_leftover() => Assert.Empty(
        Assert.Single(s_accepted.EditTarget("## Termine", "Nur in Deutschland gilt das.\n\n## Termine").Aligned.PlainTranslations).Leftovers);

    [Fact]
    public void Moved_dropped_and_inserted_blocks_leave_the_other_joins()
    {
        var edited = (s_accepted with
        {
            Source = "Read this first, since it is new.\n\n" + s_accepted.Source,
        }).EditSource("Choose **Billing**.\n\n", "").EditSource("## Help\n", "## Help\n\nChoose **Billing**.\n")
            .EditTarget("Heben Sie die Quittung 10 Jahre auf, da das Finanzamt danach fragen kann.\n\n", "");

        Assert.Equal(("Wählen Sie Abrechnung aus.", UnitState.Current), edited.Texts["Choose Billing."]);
        Assert.Null(edited.Texts["Keep the receipt for 10 years, since the tax office may ask for it."].Text);
        Assert.Null(edited.Texts["Read this first, since it is new."].Text);
        Assert.Equal(9, edited.Texts.Values.Count(text => text.State == UnitState.Current));
    }

    [Fact]
    public void A_text_that_was_removed_in_one_place_is_no_translation_of_one_that_was_added_in_another()
    {
        var edited = s_accepted.EditSource("Choose **Billing**.\n\n", "").EditSource("## Help\n", "## Help\n\nAsk **anyone**.\n");

        Assert.Null(edited.Texts["Ask anyone."].Text);
    }

    [Fact]
    public void Texts_are_at_the_same_place_if_the_same_pair_is_before_or_after_them()
    {
        var inOrder = new KnownNeighbors([(1, 1), (3, 4)], 5, 6);
        Assert.All(((int, int)[])[(0, 0), (2, 2), (2, 3), (4, 5)], pair => Assert.True(inOrder.AreShared(pair.Item1, pair.Item2)));
        Assert.All(((int, int)[])[(0, 2), (0, 5), (2, 0), (2, 5), (4, 0), (4, 3)], pair => Assert.False(inOrder.AreShared(pair.Item1, pair.Item2)));

        var crossed = new KnownNeighbors([(1, 3), (3, 1)], 5, 5);
        Assert.All(((int, int)[])[(0, 0), (0, 2), (2, 4), (4, 4)], pair => Assert.True(crossed.AreShared(pair.Item1, pair.Item2)));
        Assert.All(((int, int)[])[(2, 2), (0, 4), (4, 0)], pair => Assert.False(crossed.AreShared(pair.Item1, pair.Item2)));

        Assert.False(new KnownNeighbors([(1, 0)], 3, 2).AreShared(0, 1));
        Assert.True(new KnownNeighbors([], 2, 2).AreShared(0, 1));
        Assert.True(new KnownNeighbors([(2, 3)], 4, 5).AreShared(1, 0));
        Assert.True(new KnownNeighbors([(0, 0), (3, 5), (5, 2)], 6, 6).AreShared(2, 1));
        Assert.True(new KnownNeighbors([(5, 5), (2, 0), (0, 3)], 6, 6).AreShared(3, 4));
    }

    [Fact]
    public void Texts_that_were_accepted_with_others_are_not_joined()
    {
        var content = (s_accepted with { Lock = string.Empty }).EditSource("Choose **Billing**.", "Choose **Billing** in the list.\n\nConfirm **Payment** on the page.")
            .EditTarget("Wählen Sie **Abrechnung** aus.", "Wählen Sie **Abrechnung** in der Liste.\n\nBestätigen Sie **Zahlung** auf der Seite.").Accept();

        var dropped = content.EditSource("Choose **Billing** in the list.\n\n", "").EditTarget("Bestätigen Sie **Zahlung** auf der Seite.\n\n", "");

        Assert.Null(dropped.Texts["Confirm Payment on the page."].Text);
        Assert.Contains(dropped.Findings, finding => finding.Contains("has no counterpart here", StringComparison.Ordinal));
        Assert.Contains(dropped.Findings, finding => finding.Contains("is the translation of a text that en-US no longer has; remove it", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Pick seven things now, and be quick about it.")]
    [InlineData("No.")]
    public void A_text_that_alone_changed_between_known_neighbors_is_out_of_date(string text)
    {
        var edited = s_accepted.EditSource("Choose **Billing**.", text);

        Assert.Equal(["Wählen Sie Abrechnung aus."], edited.Texts.Values.Where(unit => unit.State == UnitState.Outdated).Select(unit => unit.Text));
        Assert.Equal(["TC2003", "TC2016"], edited.Findings.Select(finding => finding.Split(": ")[1]));
    }

    [Theory]
    [InlineData("# Pay an invoice", "# What you need to know before the first day of any month, in short", "Rechnung bezahlen")]
    [InlineData("Call +49 30 1234567, or write to [the support](mailto:help@contoso.example).", "No.", "Rufen Sie +49 30 1234567 an, oder schreiben Sie an den Support.")]
    public void The_first_and_the_last_text_can_be_out_of_date(string old, string text, string translation)
    {
        var edited = s_accepted.EditSource(old, text);

        Assert.Equal([translation], edited.Texts.Values.Where(unit => unit.State == UnitState.Outdated).Select(unit => unit.Text));
    }

    [Fact]
    public void A_first_text_that_is_like_no_other_can_be_out_of_date()
    {
        var accepted = new LockedContent(
            "Choose **Billing** in the list of all 23 pages.\n\nOpen the [portal](portal.md) with `key 17`.\n",
            "Wählen Sie **Abrechnung** in der Liste aller 23 Seiten.\n\nÖffnen Sie das [Portal](portal.md) mit `key 17`.\n").Accept();

        Assert.Equal(
            ("Wählen Sie Abrechnung in der Liste aller 23 Seiten.", UnitState.Outdated),
            accepted.EditSource("Choose **Billing** in the list of all 23 pages.", "No.").Texts["No."]);
    }

    [Fact]
    public void A_text_that_became_another_kind_of_text_is_not_out_of_date()
    {
        var edited = s_accepted.EditSource("Choose **Billing**.", "### Payment");

        Assert.DoesNotContain(edited.Texts.Values, unit => unit.State == UnitState.Outdated);
    }

    [Fact]
    public void A_repeated_text_whose_source_changed_in_one_place_is_out_of_date_there()
    {
        var content = new LockedContent(
            "# Plans\n\n| Plan | Backup |\n| --- | --- |\n| Basic | No |\n| Premium | No |\n\nAsk [us](portal.md).\n",
            "# Tarife\n\n| Tarif | Sicherung |\n| --- | --- |\n| Basis | Nein |\n| Premium | Nein |\n\nFragen Sie [uns](portal.md).\n").Accept();

        var edited = content.EditSource("| Premium | No |", "| Premium | Yes |");

        Assert.Equal(("Nein", UnitState.Outdated), edited.Texts["Yes"]);
    }

    [Fact]
    public void A_translation_of_a_removed_text_stays_left_over_when_translations_are_accepted()
    {
        var removed = s_accepted.EditSource("Choose **Billing**.\n\n", "").Accept();
        var added = removed.EditSource("## Help\n", "## Help\n\nChoose **Support**.\n").Accept();

        Assert.All(new[] { removed, added }, content => Assert.Contains(
            content.Findings, finding => finding.Contains("'Wählen Sie Abrechnung aus.', is the translation of a text that en-US no longer has", StringComparison.Ordinal)));
        Assert.Null(added.Texts["Choose Support."].Text);
    }

    [Theory]
    [InlineData("sign in with the account", "sign in\nwith   the account")]
    [InlineData("Choose **Billing**.", "Choose __Billing__.")]
    [InlineData("Choose **Billing**.", "Choose **Billing**\\.")]
    [InlineData("## Steps", "Steps\n-----")]
    [InlineData("## Steps", "## Steps {#steps}")]
    public void How_a_source_text_is_written_does_not_matter(string old, string text) => Assert.Empty(s_accepted.EditSource(old, text).Findings);

    [Theory]
    [InlineData("[portal](portal.md)", "[portal](portal.md#sign-in)")]
    [InlineData("Choose **Billing**.", "Choose Billing.")]
    [InlineData("`contoso pay --invoice 17`", "`contoso pay --invoice 18`")]
    public void The_markup_of_a_source_text_matters(string old, string text) =>
        Assert.Equal(["TC2003", "TC2016"], s_accepted.EditSource(old, text).Findings.Select(finding => finding.Split(": ")[1]));

    [Fact]
    public void Words_of_languages_without_spaces_can_be_on_several_lines()
    {
        var content = new LockedContent("# Title\n\nOpen the door and leave the house at once.\n", "# 題名\n\n扉を開けて、すぐに家を出てください。\n").Accept();

        var wrapped = content.EditTarget("すぐに", "\nすぐに").EditSource("Open the door", "Open the large door");

        Assert.Contains(wrapped.Findings, finding => finding.Contains("TC2016", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_was_not_read_to_its_end_has_no_outdated_texts()
    {
        var edited = s_accepted with { Source = s_accepted.Source[..120] + "\n\n" + new string('[', 5_000) };

        Assert.DoesNotContain(edited.Findings, finding => finding.Contains("TC2003", StringComparison.Ordinal));
        Assert.Empty(Assert.Single(edited.Aligned.PlainTranslations).Leftovers);
        Assert.NotEmpty(edited.AcceptAll().Partial);
    }

    [Fact]
    public void A_translation_that_was_not_read_to_its_end_has_no_outdated_texts()
    {
        var edited = s_accepted.EditSource("Choose **Billing**.", "No.");
        edited = edited with { Target = edited.Target[..edited.Target.IndexOf("## Termine", StringComparison.Ordinal)] + new string('[', 5_000) };

        Assert.True(edited.Aligned.Group.Variants[1].IsPartial);
        Assert.DoesNotContain(edited.Texts.Values, text => text.State == UnitState.Outdated);
        Assert.Empty(Assert.Single(edited.EditSource("## Steps\n", "").Aligned.PlainTranslations).Leftovers);
        Assert.DoesNotContain(edited.WithEntries("lacks \"Nothing\"").Findings, finding => finding.Contains("TC5015", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_uncertain_is_listed_and_not_accepted()
    {
        var content = new LockedContent("# Roles\n\n- Admin\n- Agent\n- Owner\n", "# Rollen\n\n- Vertreter\n- Besitzer\n- Gast\n- Leser\n");

        var accepted = content.AcceptAll();

        Assert.NotEmpty(accepted.Uncertain);
        Assert.All(content.Accept().Texts.Where(text => text.Value.Text is null), text => Assert.Equal(UnitState.Unknown, text.Value.State));
    }

    [Fact]
    public void Only_the_selected_translations_are_accepted()
    {
        Assert.Equal(["portal"], LockedContent.Invoice.AcceptAll("de-DE/portal").Sections.Select(section => section.Path));
        Assert.Equal(["portal"], LockedContent.Invoice.AcceptAll("de-DE\\portal.md").Sections.Select(section => section.Path));
        Assert.Equal(["a", "portal"], LockedContent.Invoice.AcceptAll("nl-NL/x; de-DE/*").Sections.Select(section => section.Path).Order(StringComparer.Ordinal));
        Assert.Equal(["nl-NL/x"], LockedContent.Invoice.AcceptAll("nl-NL/x; de-DE/*").UnusedPatterns);
    }

    [Fact]
    public void Sections_of_other_translations_stay_unless_all_are_accepted()
    {
        var content = s_accepted with { Lock = s_accepted.Lock + "\n[de-DE from en-US] gone\n0000000 1111111\n" };

        Assert.Contains(content.AcceptAll("de-DE/a").Sections, section => section.Path == "gone");
        Assert.DoesNotContain(content.AcceptAll().Sections, section => section.Path == "gone");
    }

    [Fact]
    public void A_lock_of_another_source_locale_states_nothing()
    {
        var content = (s_accepted with { Lock = s_accepted.Lock.Replace("from en-US", "from fr-FR", StringComparison.Ordinal) }).EditSource("for 10 years", "for 12 years");

        Assert.Empty(content.Findings);
    }
}

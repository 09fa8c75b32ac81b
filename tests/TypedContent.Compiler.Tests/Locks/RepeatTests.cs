using TypedContent.Compiler.Sets.Alignment;
using Xunit;

namespace TypedContent.Compiler.Tests.Locks;

/// <summary>Tests that texts that occur more than once are known only where it doesn't matter which of them belong together.</summary>
public sealed class RepeatTests
{
    [Fact]
    public void A_text_that_is_repeated_with_one_translation_stays_joined()
    {
        var content = new LockedContent(
            "# Roles\n\nDo you pay the invoice 17?\n\n- Yes\n- No\n\n## More\n\nDo you pay the invoice 23?\n\n- Yes\n- Maybe\n",
            "# Rollen\n\nZahlen Sie die Rechnung 17?\n\n- Ja\n- Nein\n\n## Mehr\n\nZahlen Sie die Rechnung 23?\n\n- Ja\n- Vielleicht\n").Accept();
        Assert.Equal("Ja", content.Texts["Yes"].Text);

        var edited = content with { Source = "Something new and long is here now.\n\n" + content.Source };

        Assert.Equal(("Ja", UnitState.Current), edited.Texts["Yes"]);
    }

    [Fact]
    public void A_repeated_text_is_joined_beside_a_known_one_although_one_of_the_rows_is_missing()
    {
        const string Yes = "Ja, aber nur mit Zustimmung der Abteilung und nach der Prüfung durch die Buchhaltung des Unternehmens";
        var accepted = new LockedContent("# Roles\n\nYes\n", $"# Rollen\n\n{Yes}\n").WithEntries("pin \"Yes\" = \"Ja\"").Accept();
        var content = (accepted with
        {
            Lock = accepted.Lock.Replace("pin \"Yes\" = \"Ja\"", "pin \"Pay the invoice 17\" = \"Die Rechnung 17 zahlen\"\npin \"Call the office 31\" = \"Das Büro 31 anrufen\"", StringComparison.Ordinal),
            Source = "# Roles\n\n| Task | Allowed |\n|---|---|\n| Pay the invoice 17 | Yes |\n| Send the letter 23 | Yes |\n| Call the office 31 | Yes |\n",
            Target = $"# Rollen\n\n| Aufgabe | Erlaubt |\n|---|---|\n| Die Rechnung 17 zahlen | {Yes} |\n| Den Brief 23 senden | {Yes} |\n| Das Büro 31 anrufen | {Yes} |\n",
        }).Accept();
        Assert.Equal((Yes, UnitState.Current), content.Texts["Yes"]);

        var edited = content.EditTarget($"| Den Brief 23 senden | {Yes} |\n", string.Empty);

        Assert.Equal((Yes, UnitState.Current), edited.Texts["Yes"]);
        Assert.Null(edited.Texts["Send the letter 23"].Text);
    }

    [Fact]
    public void A_repeated_text_is_joined_before_a_known_one()
    {
        const string Yes = "Ja, aber nur mit Zustimmung der Abteilung und nach der Prüfung durch die Buchhaltung des Unternehmens";
        var accepted = new LockedContent("# Roles\n\nYes\n", $"# Rollen\n\n{Yes}\n").WithEntries("pin \"Yes\" = \"Ja\"").Accept();
        var content = (accepted with
        {
            Lock = accepted.Lock.Replace("pin \"Yes\" = \"Ja\"", "pin \"Pay the invoice 17\" = \"Die Rechnung 17 zahlen\"\npin \"Call the office 31\" = \"Das Büro 31 anrufen\"", StringComparison.Ordinal),
            Source = "# Roles\n\n| Allowed | Paid | Task |\n|---|---|---|\n| Yes | Yes | Pay the invoice 17 |\n| Yes | Yes | Send the letter 23 |\n| Yes | Yes | Call the office 31 |\n",
            Target = $"# Rollen\n\n| Erlaubt | Bezahlt | Aufgabe |\n|---|---|---|\n| {Yes} | {Yes} | Die Rechnung 17 zahlen |\n| {Yes} | {Yes} | Den Brief 23 senden |\n| {Yes} | {Yes} | Das Büro 31 anrufen |\n",
        }).Accept();

        var edited = content.EditTarget($"| {Yes} | {Yes} | Den Brief 23 senden |\n", string.Empty);

        Assert.Equal((Yes, UnitState.Current), edited.Texts["Yes"]);
        Assert.Null(edited.Texts["Send the letter 23"].Text);
    }

    [Fact]
    public void A_heading_that_a_translation_repeats_is_not_joined_with_the_one_before_a_known_heading()
    {
        var accepted = new LockedContent("## Help\n\nWait.\n\n### Build\n", "## Hilfe\n\nWarten Sie.\n\n### Bauen\n").Accept();
        var edited = accepted.EditTarget("### Bauen", "## Hilfe\n\n### Bauen");

        Assert.Equal(["Build"], edited.Aligned.Sections.Where(section => section.Indices[1] >= 0).Select(section => section.Label));
        Assert.Equal(0, accepted.EditTarget("### Bauen", "# Hilfe\n\n### Bauen").Aligned.Sections[0].Indices[1]);
    }

    [Fact]
    public void Two_texts_with_the_same_translation_are_both_current()
    {
        var content = new LockedContent("# Roles\n\n- Log in\n- Sign in\n- Leave\n", "# Rollen\n\n- Anmelden\n- Anmelden\n- Verlassen\n").WithEntries(
            "pin \"Leave\" = \"Verlassen\"").Accept();

        Assert.Equal("Anmelden", content.Texts["Log in"].Text);
        Assert.Equal("Anmelden", content.Texts["Sign in"].Text);
    }

    [Fact]
    public void A_translation_of_two_texts_is_no_leftover_while_one_of_them_exists()
    {
        var content = new LockedContent("# Roles\n\n- Log in\n- Sign in\n- Leave\n", "# Rollen\n\n- Anmelden\n- Anmelden\n- Verlassen\n").WithEntries(
            "pin \"Leave\" = \"Verlassen\"").Accept();

        Assert.Empty(Assert.Single(content.EditSource("- Sign in\n", string.Empty).Aligned.PlainTranslations).Leftovers);
    }

    [Fact]
    public void Texts_with_the_same_translation_are_joined_in_their_order()
    {
        var content = new LockedContent("# Roles\n\n- Log in\n- Sign in\n- Leave\n", "# Rollen\n\n- Anmelden\n- Anmelden\n- Verlassen\n").WithEntries(
            "pin \"Leave\" = \"Verlassen\"").Accept();

        foreach (var edited in new[] { content, content.EditSource("- Log in\n- Sign in\n", "- Sign in\n- Log in\n") })
        {
            Assert.Equal([0, 1, 2, 3], Assert.Single(edited.Aligned.PlainTranslations).Joined);
        }
    }

    [Fact]
    public void Repeats_are_known_where_all_around_them_is_new()
    {
        var content = new LockedContent("# Roles\n\n- Yes\n- No\n- Yes\n", "# Rollen\n\n- Ja\n- Nein\n- Ja\n").Accept();

        var edited = content with { Source = "# What is allowed and what is not\n\n- Yes\n- Maybe\n- Perhaps\n- Never\n- Yes\n" };

        Assert.Equal(("Ja", UnitState.Current), edited.Texts["Yes"]);
        Assert.Equal([1, 3], Assert.Single(edited.Aligned.PlainTranslations).Joined.Where((_, unit) => unit is 1 or 5));
    }

    [Fact]
    public void Repeats_of_other_forms_are_not_joined()
    {
        var content = new LockedContent("# Roles\n\nYes\n\n- Yes\n", "# Rollen\n\nJa\n\n- Ja\n").Accept().EditTarget("Ja\n\n- Ja\n", "- Ja\n\nJa\n");
        var article = content.Aligned;
        var (source, target) = (article.Group.Variants[0].Units, article.Group.Variants[1].Units);

        Assert.DoesNotContain(
            Assert.Single(article.PlainTranslations).Joined.Select((unit, i) => (Source: i, Target: unit)),
            pair => pair.Target >= 0 && source[pair.Source].Evidence?.Form != target[pair.Target].Evidence?.Form);
    }

    [Fact]
    public void A_text_with_two_translations_is_never_joined_across_sections()
    {
        const string Source = "# A\n\nDo you pay the whole invoice 17 at once?\n\n- Yes\n\n# B\n\nDon't you pay the invoice 23 at all?\n\n- Yes\n";
        var content = new LockedContent(
            Source, "# A\n\nZahlen Sie die ganze Rechnung 17 sofort?\n\n- Ja\n\n# B\n\nZahlen Sie die Rechnung 23 gar nicht?\n\n- Doch\n").Accept();

        // The two parts of the translation change places.
        var moved = content with { Target = "# B\n\nZahlen Sie die Rechnung 23 gar nicht?\n\n- Doch\n\n# A\n\nZahlen Sie die ganze Rechnung 17 sofort?\n\n- Ja\n" };
        var article = moved.Aligned;
        var (source, target) = (article.Group.Variants[0], article.Group.Variants[1]);
        foreach (var unit in article.Units.Where(unit => unit.Label == "Yes" && unit.Indices[0] >= 0 && unit.Indices[1] >= 0))
        {
            Assert.Equal(source.Units[unit.Indices[0]].Section == 0 ? "Ja" : "Doch", target.Units[unit.Indices[1]].Label);
        }
    }
}

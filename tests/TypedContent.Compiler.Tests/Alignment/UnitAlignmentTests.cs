using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

public sealed class UnitAlignmentTests
{
    [Fact]
    public void Translations_of_one_version_are_joined_by_the_numbers_of_their_units()
    {
        var content = Content(
            Markup.SideBySide("v1", (101, "ja", "Yes"), (102, "ja visst", "Yes"), (104, "nej", "No")),
            Markup.SideBySide("v1", (101, "ja", "Yes"), (102, "jawohl", "Yes"), (104, "nein", "No")));

        Assert.Equal([("Yes", 0, 0), ("Yes", 1, 1), ("No", 2, 2)], Rows(content));
    }

    [Fact]
    public void Numbers_of_other_versions_mean_nothing()
    {
        var content = Content(
            Markup.SideBySide("v2", (101, "ny", "New"), (102, "ja", "Yes"), (103, "nej", "No")),
            Markup.SideBySide("v1", (101, "ja", "Yes"), (102, "nein", "No"), (103, "alt", "Old")));

        Assert.Equal([("New", 0, -1), ("Yes", 1, 0), ("No", 2, 1), ("Old", -1, 2)], Rows(content));
    }

    [Fact]
    public void Numbers_of_files_without_a_version_mean_nothing()
    {
        var content = Content(Markup.Unit(101, "öppen", "Open") + "\n\n" + Markup.Unit(102, "öppna", "Open"), Markup.Unit(102, "öffnen", "Open"));

        Assert.Equal([("Open", 0, 0), ("Open", 1, -1)], Rows(content));
    }

    [Fact]
    public void Texts_with_the_same_number_are_joined_in_their_order()
    {
        var content = Content(
            Markup.SideBySide("v1", (101, "ja", "Yes"), (101, "jo", "Yes"), (101, "japp", "Yes")),
            Markup.SideBySide("v1", (101, "ja", "Yes"), (101, "doch", "Yes"), (101, "jawohl", "Yes")));

        Assert.Equal([("Yes", 0, 0), ("Yes", 1, 1), ("Yes", 2, 2)], Rows(content));
    }

    [Fact]
    public void Beside_translations_of_sentences_no_heading_states_the_id_of_another_article()
    {
        var content = Content("## Betala {#pay}\n\n## Skicka {#send}", Markup.SideBySide("v1", (101, "ja", "Yes")))
            .With("en-US/a.md", "## Pay {#pay}\n\n## Send {#send}").With("fr-FR/a.md", "## Envoyer");

        Assert.Equal(["en-US", "de-DE", "fr-FR", "sv-SE"], content.Group("a").Variants.Select(variant => variant.Locale));
        Assert.Equal(("Envoyer", -1), Assert.Single(content.Align("a").Units, unit => unit.Indices[2] >= 0) is var unit ? (unit.Label, unit.Indices[3]) : default);
    }

    [Fact]
    public void The_same_number_with_another_source_is_another_unit()
    {
        var content = Content(
            Markup.SideBySide("v1", (101, "ja", "Yes"), (102, "nej", "No")),
            Markup.SideBySide("v1", (101, "nein", "No"), (102, "ja", "Yes")));

        Assert.Equal([("No", 1, 0), ("Yes", 0, 1)], Rows(content));
    }

    [Fact]
    public void Repeats_of_another_version_are_joined_in_their_order_and_section()
    {
        const string first = "# <a name=\"one\"></a>x\n\n", second = "\n\n# <a name=\"two\"></a>x\n\n";
        var content = Content(
            "---\nms.openlocfilehash: v2\n---\n" + first + Markup.Unit(101, "öppen", "Open") + second + Markup.Unit(102, "öppna", "Open"),
            "---\nms.openlocfilehash: v1\n---\n" + first + "x" + second + Markup.Unit(101, "öffnen", "Open"));

        Assert.Equal([("Open", 0, -1), ("Open", 1, 0)], Rows(content));
    }

    [Fact]
    public void Repeats_that_every_locale_translates_the_same_are_one_row()
    {
        var content = Content(
            Markup.SideBySide("v1", (101, "ja", "Yes"), (102, "ja", "Yes"), (103, "ja", "Yes")),
            Markup.SideBySide("v1", (101, "ja", "Yes"), (102, "ja", "Yes"), (103, "ja", "Yes")));

        Assert.Equal([("Yes", 0, 0)], Rows(content));
    }

    [Fact]
    public void A_repeat_fills_the_gap_that_a_locale_has()
    {
        var content = Content(
            Markup.SideBySide("v1", (102, "ja", "Yes")),
            Markup.SideBySide("v1", (101, "ja", "Yes"), (102, "ja", "Yes")));

        Assert.Equal([("Yes", 0, 0)], Rows(content));
    }

    [Fact]
    public void A_locale_that_lacks_the_first_of_two_equal_sentences_has_the_second()
    {
        var content = Content(
            Markup.SideBySide("v1", (101, "öppen", "Open"), (102, "öppna", "Open")),
            Markup.SideBySide("v1", (102, "öffnen", "Open")));

        Assert.Equal([("Open", 0, -1), ("Open", 1, 0)], Rows(content));
    }

    [Fact]
    public void A_sentence_that_moved_to_another_section_keeps_its_languages()
    {
        var content = Content(
            "---\nms.openlocfilehash: v2\n---\n" + Section("one", Markup.Unit(101, "ny", "New")) + Section("two", Markup.Unit(102, "betala", "Pay")),
            "---\nms.openlocfilehash: v1\n---\n" + Section("one", Markup.Unit(101, "zahlen", "Pay")) + Section("two", Markup.Unit(102, "alt", "Old")));

        Assert.Equal([("New", 0, -1), ("Pay", 1, 0), ("Old", -1, 1)], Rows(content));
    }

    [Fact]
    public void Equal_sentences_that_moved_to_another_section_are_joined_in_their_order()
    {
        var content = Content(
            "---\nms.openlocfilehash: v2\n---\n" + Section("one", Markup.Unit(101, "öppen", "Open") + " " + Markup.Unit(102, "öppna", "Open")),
            "---\nms.openlocfilehash: v1\n---\n" + Section("two", Markup.Unit(101, "offen", "Open") + " " + Markup.Unit(102, "öffnen", "Open")));

        Assert.Equal([("Open", 0, 0), ("Open", 1, 1)], Rows(content));
    }

    [Fact]
    public void Of_two_equal_sentences_the_one_in_the_same_section_is_joined_first()
    {
        var content = Content(
            "---\nms.openlocfilehash: v2\n---\n" + Section("one", Markup.Unit(101, "öppen", "Open")) + Section("two", Markup.Unit(102, "öppna", "Open")),
            "---\nms.openlocfilehash: v1\n---\n" + Section("two", Markup.Unit(101, "öffnen", "Open")) + Section("one", Markup.Unit(102, "offen", "Open")));

        Assert.Equal([("Open", 1, 0), ("Open", 0, 1)], Rows(content));
    }

    [Fact]
    public void A_repeat_in_another_section_or_with_another_translation_keeps_its_row()
    {
        var content = Content(
            Section("one", Markup.Unit(101, "ja", "Yes") + " " + Markup.Unit(102, "jo", "Yes") + " " + Markup.Unit(103, "jo", "Yes"))
                + Section("two", Markup.Unit(104, "jo", "Yes")),
            "x " + Markup.Unit(101, "nein", "No"));

        Assert.Equal([("Yes", 0, -1), ("Yes", 1, -1), ("Yes", 3, -1), ("No", -1, 0)], Rows(content));
        Assert.Equal([false, true, true, false], content.Align("a").Units.Select(unit => unit.IsRepeat));
        Assert.Equal(["one", "one", "two", ""], content.Align("a").Units.Select(unit => unit.Section));
    }

    [Fact]
    public void Units_that_a_locale_lacks_stay_in_their_place()
    {
        var content = Content(
            Markup.SideBySide("v1", (102, "två", "Two")),
            Markup.SideBySide("v1", (101, "eins", "One"), (102, "zwei", "Two"), (103, "drei", "Three")));

        Assert.Equal([("One", -1, 0), ("Two", 0, 1), ("Three", -1, 2)], Rows(content));
    }

    [Fact]
    public void A_unit_knows_the_text_before_it()
    {
        var plain = Content("# Ett\n\nförst", "# Eins\n\nzuerst").Align("a");
        var sideBySide = Content(Markup.SideBySide("v1", (101, "ja", "Yes"), (102, "nej", "No")), Markup.SideBySide("v1", (101, "ja", "Yes"))).Align("a");

        Assert.Equal([ContentHash.Empty, plain.Group.Variants[0].Units[0].Key], plain.Units.Select(unit => unit.Context));
        Assert.Equal([ContentHash.Empty, sideBySide.Group.Variants[1].Units[0].Key], sideBySide.Units.Select(unit => unit.Context));
    }

    [Fact]
    public void Plain_articles_have_the_units_of_the_first()
    {
        var content = Content("# Ett\n\nförst\n\n## Två\n\nslut", "# Eins\n\nzuerst\n\n## Zwei\n\nEnde");

        Assert.Equal([("Eins", 0, 0), ("zuerst", 1, 1), ("Zwei", 2, 2), ("Ende", 3, 3)], Rows(content));
    }

    [Fact]
    public void A_plain_source_article_brings_no_units_beside_translations_of_sentences()
    {
        var content = Content(Markup.SideBySide("v1", (101, "ja", "Yes")), Markup.SideBySide("v1", (101, "ja", "Yes")))
            .With("en-US/a.md", "Yes\n\nand more\n");
        var row = Assert.Single(content.Align("a").Units);

        Assert.Equal(["en-US", "de-DE", "sv-SE"], content.Group("a").Variants.Select(variant => variant.Locale));
        Assert.Equal([-1, 0, 0], row.Indices);
    }

    [Fact]
    public void Every_unit_of_every_locale_is_in_a_row_or_says_what_a_row_says()
    {
        string[] sources = ["Yes", "No", "Open", "Close", "Save"];
        var dice = new Dice(11);
        for (var i = 0; i < 200; i++)
        {
            var content = Content(Article("v1"), Article("v" + dice.Next(2)));
            var group = content.Group("a");
            var rows = content.Align("a").Units;
            for (var v = 0; v < group.Variants.Count; v++)
            {
                var inRows = rows.Where(row => row.Indices[v] >= 0).Select(row => Unit(group, v, row.Indices[v])).ToHashSet();
                Assert.All(group.Variants[v].Units.AsEnumerable(), unit => Assert.Contains((unit.Label, unit.TargetHash), inRows));
                Assert.All(rows.Where(row => row.Indices[v] >= 0), row => Assert.Equal(row.Label, Unit(group, v, row.Indices[v]).Label));
            }
        }

        string Article(string version) => Markup.SideBySide(version, [.. Enumerable.Range(101, dice.Next(8)).Select(number =>
            sources[dice.Next(sources.Length)] is var source ? (number, source + dice.Next(2), source) : default)]);
    }

    private static (string Label, ulong TargetHash) Unit(ArticleGroup group, int variant, int index) =>
        group.Variants[variant].Units[index] is var unit ? (unit.Label, unit.TargetHash) : default;

    private static string Section(string anchor, string text) => $"# <a name=\"{anchor}\"></a>x\n\n{text}\n\n";

    /// <summary>Returns the rows: the source text, and the indices in Swedish and in German.</summary>
    private static IEnumerable<(string, int, int)> Rows(ContentSet content) =>
        content.Align("a").Units.Select(row => (row.Label, row.Indices[1], row.Indices[0]));

    private static ContentSet Content(string swedish, string german) =>
        new ContentSet().With("sv-SE/a.md", swedish).With("de-DE/a.md", german);
}

using TypedContent.Compiler.Sets.Alignment;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Alignment;

public sealed class UnitStateTests
{
    private const UnitState Unknown = UnitState.Unknown;
    private const UnitState Current = UnitState.Current;
    private const UnitState Outdated = UnitState.Outdated;
    private const UnitState Leftover = UnitState.Leftover;

    [Theory]
    [InlineData("02/02/2026", "01/01/2026", Leftover, Current)] // the German file is of the older source
    [InlineData("01/01/2026", "02/02/2026", Current, Leftover)]
    [InlineData("01/01/2026", "01/01/2026", Unknown, Unknown)] // it isn't known which is older
    public void A_unit_is_left_over_if_the_newest_source_lacks_it(string swedishDay, string germanDay, UnitState german, UnitState swedish)
    {
        var article = Content(
            File("v2", swedishDay, (101, "ett", "One"), (102, "två", "Two")), File("v1", germanDay, (101, "eins", "One"), (102, "zwei", "Other"))).Align("a");

        Assert.Equal([("One", Current), ("Other", german), ("Two", swedish)], Sources(article).OrderBy(unit => unit.Label, StringComparer.Ordinal));
        Assert.Equal([Current, german], article.States[0].Units);
        Assert.Equal([Current, swedish], article.States[1].Units);
        Assert.Equal((german == Current ? Current : Unknown, swedish == Current ? Current : Unknown), (article.States[0].Outside, article.States[1].Outside));
    }

    [Fact]
    public void The_source_article_states_the_newest_source()
    {
        var content = Content(File("v2", "02/02/2026", (101, "ett", "One")), File("v1", "01/01/2026", (101, "eins", "Other")))
            .With("en-US/a.md", "---\nms.openlocfilehash: v1\n---\nOther\n");

        Assert.Equal([("One", Leftover), ("Other", Current)], Sources(content.Align("a")).OrderBy(unit => unit.Label, StringComparer.Ordinal));
    }

    [Fact]
    public void A_source_article_beside_side_by_side_files_is_current()
    {
        var article = Content(File("v2", "02/02/2026", (101, "ett", "One")), File("v1", "01/01/2026", (101, "eins", "One"))).With("en-US/a.md", "One\n\nTwo\n").Align("a");

        Assert.Equal([Current, Current], article.States[0].Units);
    }

    [Fact]
    public void A_newest_source_without_units_tells_nothing()
    {
        var content = Content(File("v2", "02/02/2026", (101, "ett", "One")), File("v1", "01/01/2026", (101, "eins", "One")))
            .With("en-US/a.md", "---\nms.openlocfilehash: v3\n---\nOne\n");

        Assert.Equal([("One", Unknown)], Sources(content.Align("a")));
    }

    [Fact]
    public void Files_without_a_version_are_compared_with_the_newest()
    {
        var article = Content(
            File("v2", "02/02/2026", (101, "ett", "One")), Markup.Unit(101, "eins", "One") + "\n\n" + Markup.Unit(102, "zwei", "Two") + "\n").Align("a");

        Assert.Equal([("One", Current), ("Two", Unknown)], Sources(article));
    }

    [Fact]
    public void Only_an_article_without_translations_is_current_without_a_version()
    {
        var alone = new ContentSet().With("sv-SE/a.md", Markup.Unit(101, "ett", "One")).Align("a");
        var both = Content(Markup.Unit(101, "ett", "One"), Markup.Unit(101, "eins", "One")).Align("a");

        Assert.Equal([Current], alone.States.Select(states => states.Outside));
        Assert.Equal([Unknown, Unknown], both.States.Select(states => states.Outside));
        Assert.Equal([("One", Current)], Sources(both));
    }

    [Fact]
    public void A_newest_file_that_was_not_read_as_a_whole_proves_nothing()
    {
        var article = Content(
            File("v2", "02/02/2026", (101, "ett", "One")) + new string('[', 6_000), File("v1", "01/01/2026", (101, "eins", "One"), (102, "zwei", "Two"))).Align("a");

        Assert.True(article.Group.Variants[1].IsPartial);
        Assert.DoesNotContain(Sources(article), unit => unit.State == Leftover);
    }

    [Fact]
    public void A_text_that_the_newest_source_has_less_often_is_current()
    {
        var article = Content(
            File("v2", "02/02/2026", (101, "ja", "Yes")), File("v1", "01/01/2026", (101, "ja", "Yes"), (102, "doch", "Yes"))).Align("a");

        Assert.Equal([("Yes", Current), ("Yes", Current)], Sources(article));
    }

    [Theory]
    [InlineData(Current, Current, Current)]
    [InlineData(Current, Unknown, Unknown)]
    [InlineData(Unknown, Outdated, Outdated)]
    [InlineData(Outdated, Current, Outdated)]
    [InlineData(Leftover, Outdated, Leftover)]
    public void Repeats_that_are_merged_have_the_worst_state(UnitState one, UnitState other, UnitState expected)
    {
        var variants = new ContentSet().With("en-US/a.md", "Yes\n\nYes\n").With("de-DE/a.md", "Ja\n\nJa\n").Group("a").Variants;

        foreach (var (first, second) in new[] { (one, other), (other, one) })
        {
            var unit = Assert.Single(new RepeatMerger(variants).Merge([Row([0, 0], first), Row([1, 1], second)]));
            Assert.Equal([Current, expected], unit.States);
        }

        // A locale that lacks one of them has the state of the other.
        Assert.Equal([Current, one], Assert.Single(new RepeatMerger(variants).Merge([Row([0, -1], other), Row([1, 1], one)])).States);
        Assert.Equal([Current, one], Assert.Single(new RepeatMerger(variants).Merge([Row([0, 0], one), Row([1, -1], other)])).States);

        // The second translation of a text is a unit of its own.
        variants = new ContentSet().With("en-US/a.md", "Yes\n\nYes\n\nYes\n").With("de-DE/a.md", "Ja\n\nDoch\n\nDoch\n").Group("a").Variants;
        Assert.Equal([Current, expected], new RepeatMerger(variants).Merge([Row([0, 0], Current), Row([1, 1], one), Row([2, 2], other)]).Select(unit => unit.States[1]));
        Assert.Equal([one, other], new RepeatMerger(variants).Merge([Row([0, 1], one), Row([1, 0], other)]).Select(unit => unit.States[1]));
    }

    [Fact]
    public void Units_of_a_plain_translation_that_are_not_joined_have_no_members()
    {
        var article = new ContentSet()
            .With("en-US/a.md", "# Billing\n\nOpen the [portal](https://a.example).\n")
            .With("de-DE/a.md", "# Abrechnung\n\nÖffnen Sie das [Portal](https://a.example).\n\n- Ja\n- Ja\n- Nein\n").Align("a");
        var translation = Assert.Single(article.PlainTranslations);
        var variants = article.Group.Variants;

        Assert.Equal(["Billing", "Open the portal."], article.Units.Select(unit => unit.Label));
        Assert.Equal(["Ja", "Nein"], article.UnnamedUnits.Select(unit => unit.Label));
        Assert.All(article.UnnamedUnits, unit => Assert.Equal((-1, Unknown), (unit.Indices[translation.Source], unit.States[translation.Variant])));

        var rows = UnnamedRows.Of(translation with { Leftovers = [4] }, variants, new SectionKeys(article.Group, []));
        Assert.Equal([(2, Unknown), (3, Unknown), (4, Leftover)], rows.Select(row => (row.Indices[translation.Variant], row.States[translation.Variant])));
    }

    [Fact]
    public void A_plain_source_is_current_and_its_translations_are_not_known()
    {
        var article = new ContentSet()
            .With("en-US/a.md", "# Billing\n\nOpen the [portal](https://a.example).\n")
            .With("de-DE/a.md", "# Abrechnung\n\nÖffnen Sie das [Portal](https://a.example).\n").Align("a");

        Assert.All(article.Units, unit => Assert.Equal([Current, Unknown], unit.States));
        Assert.Equal([(Current, 2), (Unknown, 2)], article.States.Select(states => (states.Outside, states.Units.Count(state => state == states.Outside))));
    }

    private static AlignedUnit Row(int[] indices, UnitState german) =>
        new(1, "Yes", string.Empty, 0, indices) { States = [Current, german] };

    private static IEnumerable<(string Label, UnitState State)> Sources(AlignedArticle article) => article.Units.Select(unit => (unit.Label, unit.SourceState));

    private static string File(string version, string day, params (int Number, string Target, string Source)[] units) =>
        Markup.SideBySide(version, units).Replace("---\nms", $"---\nms.lasthandoff: {day}\nms", StringComparison.Ordinal);

    private static ContentSet Content(string swedish, string german) =>
        new ContentSet().With("sv-SE/a.md", swedish).With("de-DE/a.md", german);
}

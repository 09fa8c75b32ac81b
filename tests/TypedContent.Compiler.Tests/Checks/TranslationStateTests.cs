using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

/// <summary>Tests articles, units and source versions that only some locales have.</summary>
public sealed class TranslationStateTests
{
    private const string Old = "0000000000000000000000000000000000000000", New = "1111111111111111111111111111111111111111";

    [Fact]
    public void An_article_that_a_locale_lacks_is_reported_once()
    {
        var content = new ContentSet().With("de-DE/a.md").With("nl-NL/a.md").With("sv-SE/a.md").With("sv-SE/b/c.md");

        var problem = Assert.Single(content.CheckSet());
        Assert.Equal(
            ("TC2001", "article 'b/c' is not in every locale; add it in de-DE, nl-NL", "sv-SE/b/c.md"),
            (problem.Rule.Id, problem.Message, problem.FilePath));
    }

    [Fact]
    public void Not_all_of_many_locales_are_named()
    {
        var content = new ContentSet().With("sv-SE/b.md");
        foreach (var locale in (string[])["da-DK", "de-DE", "es-ES", "fi-FI", "fr-FR", "it-IT", "nl-NL", "sv-SE"])
        {
            content.With($"{locale}/a.md");
        }

        Assert.EndsWith("; add it in da-DK, de-DE, es-ES, fi-FI, fr-FR and 2 more", Assert.Single(content.CheckSet()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_of_five_locales_are_named()
    {
        var content = new ContentSet().With("sv-SE/b.md");
        foreach (var locale in (string[])["da-DK", "de-DE", "es-ES", "fi-FI", "fr-FR", "sv-SE"])
        {
            content.With($"{locale}/a.md");
        }

        Assert.EndsWith("; add it in da-DK, de-DE, es-ES, fi-FI, fr-FR", Assert.Single(content.CheckSet()).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_whose_source_article_is_gone_is_reported() =>
        Assert.EndsWith("; add it in en-US", Assert.Single(new ContentSet().With("en-US/a.md").With("sv-SE/a.md").With("sv-SE/b.md").CheckSet()).Message, StringComparison.Ordinal);

    [Fact]
    public void The_source_locale_is_made_from_side_by_side_files() =>
        Assert.Empty(new ContentSet().With("en-US/a.md").With("sv-SE/a.md").With("sv-SE/b.md", Markup.Unit(101, "a", "b")).CheckSet());

    [Fact]
    public void One_side_by_side_file_is_enough() => Assert.Empty(new ContentSet()
        .With("de-DE/a.md").With("en-US/a.md").With("sv-SE/a.md").With("de-DE/b.md", "B").With("sv-SE/b.md", Markup.Unit(101, "a", "b")).CheckSet());

    [Fact]
    public void A_locale_that_is_not_included_lacks_nothing()
    {
        var content = new ContentSet { Options = new ContentOptions { Locales = ["sv-SE", "nl-NL"] } }
            .With("de-DE/a.md").With("nl-NL/b.md").With("sv-SE/b.md");

        Assert.Empty(content.CheckSet());
    }

    [Fact]
    public void A_unit_that_a_locale_lost_is_reported_where_it_states_the_version()
    {
        var lost = Article(New, "10/01/2026", Markup.Unit(101, "a", "A"));
        var content = new ContentSet().With("nl-NL/a.md", lost).With(
            "sv-SE/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), Markup.Unit(102, "b", "Pay *now*"), Markup.Unit(103, "c", "C")));

        var problem = Assert.Single(content.CheckSet());
        Assert.Equal(
            ("TC2002", "unit 'Pay now' is missing, although this version of the source has it; copy it and 1 more from sv-SE and translate", "nl-NL/a.md"),
            (problem.Rule.Id, problem.Message, problem.FilePath));
        Assert.Equal(New, lost.At(problem.Span));
    }

    [Fact]
    public void A_unit_that_two_locales_have_is_missing_once()
    {
        var content = new ContentSet().With("de-DE/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A")));
        foreach (var locale in (string[])["nl-NL", "sv-SE"])
        {
            content.With($"{locale}/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), Markup.Unit(102, "b", "B")));
        }

        Assert.Equal(
            "unit 'B' is missing, although this version of the source has it; copy it from nl-NL and translate", Assert.Single(content.CheckSet()).Message);
    }

    [Fact]
    public void A_unit_without_a_number_is_not_missing()
    {
        var unnumbered = Markup.Unit(1, "b", "B").Replace("a1b2c-1", "a1b2c-", StringComparison.Ordinal);
        var content = new ContentSet()
            .With("nl-NL/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A")))
            .With("sv-SE/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), unnumbered));

        Assert.DoesNotContain(content.CheckSet(), problem => problem.Rule.Id == "TC2002");
    }

    [Fact]
    public void Files_with_the_same_units_lack_none()
    {
        var content = new ContentSet();
        foreach (var locale in (string[])["de-DE", "nl-NL", "sv-SE"])
        {
            content.With($"{locale}/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), Markup.Unit(102, "b", "B")));
        }

        Assert.Empty(content.CheckSet());
    }

    [Fact]
    public void Files_without_a_common_unit_lack_those_of_the_other()
    {
        var content = new ContentSet()
            .With("nl-NL/a.md", Article(New, "10/01/2026", Markup.Unit(102, "b", "B"))).With("sv-SE/a.md", Article(New, "10/01/2026", Markup.Unit(103, "c", "C")));

        Assert.Equal(["nl-NL/a.md", "sv-SE/a.md"], content.CheckSet().Select(problem => problem.FilePath));
    }

    [Fact]
    public void A_unit_with_another_source_under_its_id_is_not_missing()
    {
        var content = new ContentSet()
            .With("nl-NL/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), Markup.Unit(102, "b", "B")))
            .With("sv-SE/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A again")));

        Assert.Equal("sv-SE/a.md", Assert.Single(content.CheckSet()).FilePath);
    }

    [Fact]
    public void Files_of_no_known_version_are_not_compared() => Assert.Empty(
        new ContentSet().With("nl-NL/a.md", Markup.Unit(101, "a", "A")).With("sv-SE/a.md", Markup.Unit(102, "b", "B")).CheckSet());

    [Fact]
    public void Files_with_as_many_units_may_each_lack_one_of_the_other()
    {
        var content = new ContentSet()
            .With("nl-NL/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), Markup.Unit(102, "b", "B")))
            .With("sv-SE/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), Markup.Unit(103, "c", "C")));

        Assert.Equal(
            ["nl-NL/a.md: unit 'C' is missing", "sv-SE/a.md: unit 'B' is missing"],
            content.CheckSet().Select(problem => $"{problem.FilePath}: {problem.Message.Split(',')[0]}"));
    }

    [Fact]
    public void Units_of_another_version_under_another_id_or_not_read_are_not_missing()
    {
        string[] others =
        [
            Article(Old, "10/01/2026", Markup.Unit(101, "a", "A")),
            Article(New, "10/01/2026", Markup.Unit(102, "b", "B"), Markup.Unit(109, "a", "A")),
            Article(New, "10/01/2026", Markup.Unit(102, "b", "B"), "<span data-ttu-id=\"aaaaa-101\">never closed"),
            Article(New, "10/01/2026", "Plain"),
        ];
        foreach (var other in others)
        {
            var content = new ContentSet().With("nl-NL/a.md", other).With(
                "sv-SE/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), Markup.Unit(102, "b", "B")));

            Assert.DoesNotContain(content.CheckSet(), problem => problem.Rule.Id == "TC2002");
        }
    }

    [Fact]
    public void Units_of_included_files_are_compared_in_those()
    {
        const string include = "[!INCLUDE [note](includes/note.md)]";
        var content = new ContentSet()
            .With("nl-NL/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), include))
            .With("nl-NL/includes/note.md", Article(Old, "10/01/2026", Markup.Unit(101, "b", "B")))
            .With("sv-SE/a.md", Article(New, "10/01/2026", Markup.Unit(101, "a", "A"), include))
            .With("sv-SE/includes/note.md", Article(New, "10/02/2026", Markup.Unit(101, "b", "B"), Markup.Unit(102, "c", "C")));

        Assert.Equal(["TC2003 nl-NL/includes/note.md"], content.CheckSet().Select(problem => $"{problem.Rule.Id} {problem.FilePath}"));
    }

    [Fact]
    public void An_included_file_is_no_article_that_a_locale_lacks() =>
        Assert.Empty(new ContentSet().With("sv-SE/a.md").With("nl-NL/a.md").With("sv-SE/includes/b.md").CheckSet());

    [Theory]
    [InlineData("10/01/2026", "10/02/2026", "de-DE")]
    [InlineData("10/02/2026", "10/01/2026", "sv-SE")]
    public void The_translation_that_was_handed_off_first_is_out_of_date(string german, string swedish, string stale)
    {
        var content = new ContentSet().With("de-DE/a.md", Article(Old, german)).With("sv-SE/a.md", Article(New, swedish));

        var problem = Assert.Single(content.CheckSet());
        Assert.Equal(("TC2003", $"{stale}/a.md"), (problem.Rule.Id, problem.FilePath));
        Assert.Equal(stale == "de-DE" ? Old : New, content.Files.Single(file => file.Origin.FilePath == problem.FilePath).Text.At(problem.Span));
    }

    [Fact]
    public void It_says_which_version_to_translate() => Assert.Equal(
        "the translation was made from version '0000000' of the source, which is not the newest; translate '1111111', which sv-SE has since 10/02/2026",
        Assert.Single(new ContentSet().With("de-DE/a.md", Article(Old, "10/01/2026")).With("sv-SE/a.md", Article(New, "10/02/2026")).CheckSet()).Message);

    [Theory]
    [InlineData("09/01/2026", "09/02/2026", "de-DE")]
    [InlineData("09/02/2026", "09/01/2026", "sv-SE")]
    public void Of_two_that_were_handed_off_together_the_older_article_is_out_of_date(string german, string swedish, string stale)
    {
        var content = new ContentSet()
            .With("de-DE/a.md", Article("v1", $"10/01/2026\nms.date: {german}")).With("sv-SE/a.md", Article("v2", $"10/01/2026\nms.date: {swedish}"));

        Assert.Equal($"{stale}/a.md", Assert.Single(content.CheckSet()).FilePath);
    }

    [Fact]
    public void Without_days_only_the_version_is_named() => Assert.Equal(
        "the translation was made from version 'v1' of the source, which is not the newest; translate 'v2', which nl-NL has",
        Assert.Single(new ContentSet().With("de-DE/a.md", Article("v1", "")).With("nl-NL/a.md", Article("v2", "")).With("sv-SE/a.md", Article("v2", "")).CheckSet()).Message);

    [Fact]
    public void Where_as_many_locales_have_each_version_nobody_is_blamed() => Assert.Empty(new ContentSet()
        .With("da-DK/a.md", Article("v1", "")).With("de-DE/a.md", Article("v1", "")).With("nl-NL/a.md", Article("v2", "")).With("sv-SE/a.md", Article("v2", "")).CheckSet());

    [Theory]
    [InlineData("", "")]
    [InlineData("10/01/2026", "10/01/2026")]
    [InlineData("10/01/2026", "")]
    [InlineData("10/01/2026", "soon")]
    public void Where_days_say_nothing_most_locales_are_right_and_of_two_nobody_is_blamed(string first, string second)
    {
        var content = new ContentSet().With("de-DE/a.md", Article(Old, first)).With("sv-SE/a.md", Article(New, second));
        Assert.Empty(content.CheckSet());

        content.With("nl-NL/a.md", Article(New, second));
        Assert.Equal("de-DE/a.md", Assert.Single(content.CheckSet()).FilePath);
    }

    [Fact]
    public void The_source_article_knows_best()
    {
        var content = new ContentSet().With("en-US/a.md", Article(New, "")).With("de-DE/a.md", Article(Old, "10/01/2026")).With("nl-NL/a.md", Article(Old, "10/01/2026"));

        Assert.Equal(["de-DE/a.md", "nl-NL/a.md"], content.CheckSet().Select(problem => problem.FilePath));
    }

    [Fact]
    public void Translations_of_one_version_or_of_none_that_is_known_are_fine() =>
        Assert.Empty(new ContentSet()
            .With("de-DE/a.md", Article(New, "10/01/2026")).With("sv-SE/a.md", Article(New, "10/09/2026")).With("nl-NL/a.md", "").CheckSet());

    private static string Article(string version, string handoff, params string[] lines) =>
        $"---\nms.openlocfilehash: {version}\nms.lasthandoff: {handoff}\n---\n{string.Join("\n\n", lines)}\n";
}

using System.Globalization;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class TranslationStateTests
{
    private const int FirstUnit = 2 + 2 + 4;

    private static readonly Locale s_english = new("en-US");
    private static readonly Locale s_german = new("de-DE");
    private static readonly Locale s_swedish = new("sv-SE");

    [Theory]
    [InlineData(TranslationState.Unknown)]
    [InlineData(TranslationState.Current)]
    [InlineData(TranslationState.Outdated)]
    [InlineData(TranslationState.Leftover)]
    public void A_text_has_the_state_of_its_locale(TranslationState state)
    {
        SampleArticle article = Of(german: Article("de-DE", state));

        Assert.All(article.AllStrings, text => Assert.Equal(state, text.In(s_german).State));
        Assert.All(article.AllStrings, text => Assert.Equal(TranslationState.Current, text.In(s_english).State));
        Assert.Equal(state, article.Strings.Third.In(CultureInfo.GetCultureInfo("de-AT")).State);
        using var culture = new UiCulture("de-DE");
        Assert.Equal(state, article.Strings.Third.State);
    }

    [Fact]
    public void Each_text_has_a_state_of_its_own()
    {
        TranslationState[] states = [.. Enumerable.Range(0, 11).Select(i => (TranslationState)(i * 7 % 4))];

        Assert.Equal(states, Of(german: Sample.Article("de-DE") with { States = states }).AllStrings.Select(text => text.In(s_german).State));
    }

    [Fact]
    public void A_text_of_another_locale_is_a_fallback()
    {
        SampleArticle article = Of(german: Sample.Article("de-DE", lacks: i => i == FirstUnit) with { States = [TranslationState.Outdated] });

        Assert.Equal("First en-US", article.Strings.First.In(s_german));
        Assert.Equal(TranslationState.Fallback, article.Strings.First.In(s_german).State);
        Assert.Equal(TranslationState.Outdated, article.Strings.Second.In(s_german).State);
    }

    [Fact]
    public void A_text_that_is_left_over_in_another_locale_is_left_over()
    {
        SampleArticle article = Of(
            english: Sample.Article("en-US", lacks: i => i == FirstUnit),
            german: Sample.Article("de-DE") with { States = [TranslationState.Leftover] });

        Assert.Equal("First de-DE", article.Strings.First.In(s_english));
        Assert.Equal(TranslationState.Leftover, article.Strings.First.In(s_english).State);
        Assert.Equal(TranslationState.Current, article.Strings.Second.In(s_english).State);
    }

    [Fact]
    public void A_text_that_no_locale_has_is_missing()
    {
        SampleArticle article = Of(
            english: Sample.Article("en-US", lacks: i => i == FirstUnit), german: Sample.Article("de-DE", lacks: i => i == FirstUnit));

        Assert.Equal(TranslationState.Missing, article.Strings.First.State);
        Assert.Equal(TranslationState.Missing, default(ContentString).State);
    }

    [Theory]
    [InlineData(TranslationState.Current, TranslationState.Current)]
    [InlineData(TranslationState.Unknown, TranslationState.Unknown)]
    [InlineData(TranslationState.Outdated, TranslationState.Outdated)]
    [InlineData(TranslationState.Leftover, TranslationState.Outdated)]
    public void An_article_has_the_worst_state_of_its_units(TranslationState unit, TranslationState expected)
    {
        SampleArticle article = Of(german: WithUnits(Sample.Article("de-DE"), TranslationState.Current, unit, TranslationState.Current));

        Assert.Equal(expected, article.StateIn(s_german));
        Assert.Equal(expected, article.StateIn(CultureInfo.GetCultureInfo("de-AT")));
        using var culture = new UiCulture("de-DE");
        Assert.Equal(expected, article.StateIn());
    }

    [Theory]
    [InlineData(TranslationState.Unknown, TranslationState.Fallback)]
    [InlineData(TranslationState.Outdated, TranslationState.Outdated)]
    public void An_article_that_lacks_a_text_is_a_fallback_unless_another_is_outdated(TranslationState last, TranslationState expected) => Assert.Equal(
        expected,
        Of(german: WithUnits(Sample.Article("de-DE", lacks: i => i == FirstUnit), TranslationState.Current, TranslationState.Unknown, last)).StateIn(s_german));

    [Fact]
    public void A_text_that_is_left_over_elsewhere_does_not_count()
    {
        SampleArticle article = Of(
            english: Sample.Article("en-US", lacks: i => i == FirstUnit),
            german: WithUnits(Sample.Article("de-DE"), TranslationState.Leftover, TranslationState.Current, TranslationState.Current));
        ((FakeSet)article.Set).Packs["sv-SE"] = PackBuilder.Build("sv-SE", Sample.Article("sv-SE", lacks: i => i == FirstUnit));

        Assert.Equal(TranslationState.Current, article.StateIn(s_swedish));
        Assert.Equal(TranslationState.Outdated, article.StateIn(s_german));
    }

    [Fact]
    public void The_source_is_current_with_texts_of_older_versions() => Assert.Equal(
        TranslationState.Current, Of(english: Article("en-US", TranslationState.Leftover)).StateIn(s_english));

    [Fact]
    public void An_article_that_a_locale_lacks_is_a_fallback() => Assert.Equal(
        TranslationState.Fallback, Of(german: Sample.Article("de-DE") with { IsLacking = true }).StateIn(s_german));

    [Fact]
    public void An_article_that_no_locale_has_is_missing() => Assert.Equal(
        TranslationState.Missing,
        Of(Sample.Article("en-US") with { IsLacking = true }, Sample.Article("de-DE") with { IsLacking = true }).StateIn(s_german));

    [Fact]
    public void An_article_without_units_has_the_state_of_its_title()
    {
        var set = new FakeSet(["de-DE", "en-US"]);
        EmptyArticle article = set.Add(new EmptyArticle(set));
        set.Packs["en-US"] = PackBuilder.Build("en-US", new PackArticle("empty") { MemberHash = 0, Strings = ["Title", null] });
        set.Packs["de-DE"] = PackBuilder.Build("de-DE", new PackArticle("empty") { MemberHash = 0, Strings = ["Titel", null], States = [TranslationState.Unknown] });

        Assert.Equal(TranslationState.Unknown, article.StateIn(s_german));
        Assert.Equal(TranslationState.Current, article.StateIn(s_english));
    }

    [Fact]
    public void Texts_that_only_one_locale_has_are_among_the_units_of_its_readers()
    {
        PackArticle german = Sample.Article("de-DE");
        SampleArticle article = Of(german: german with { Strings = [.. german.Strings, null, "<em>Nur</em> hier"] });
        IReadOnlyList<ContentString> units = In("de-DE");

        Assert.Equal(["First de-DE", "Second & “more” de-DE", "Third de-DE", "Nur hier"], units.Select(unit => unit.In(s_german).ToString()));
        Assert.Equal("<em>Nur</em> hier", units[3].In(s_german).ToHtml());
        Assert.Equal("Nur hier"u8, units[3].In(s_german).Utf8);
        Assert.Equal(units[3], AllStringsIn("de-AT")[^1]);
        Assert.Equal(3, In("en-US").Count);
        Assert.Same(In("en-US"), In("sv-SE"));

        // It is taken from there for others that ask for it.
        Assert.Equal(("Nur hier", s_german), (units[3].In(s_english).ToString(), units[3].Source.Locale));
        Assert.Equal("Nur hier"u8, units[3].Source.Utf8);
        Assert.Equal("<em>Nur</em> hier", units[3].Source.ToHtml());
        Assert.Equal(TranslationState.Fallback, units[3].In(s_english).State);

        IReadOnlyList<ContentString> In(string culture)
        {
            using var current = new UiCulture(culture);
            return article.AllUnits;
        }

        IReadOnlyList<ContentString> AllStringsIn(string culture)
        {
            using var current = new UiCulture(culture);
            return article.AllStrings;
        }
    }

    [Fact]
    public void Reading_a_state_allocates_nothing()
    {
        SampleArticle article = Of(german: Sample.Article("de-DE", lacks: i => i == FirstUnit));
        ContentString text = article.Strings.First.In(s_german);
        Assert.Equal((TranslationState.Fallback, TranslationState.Fallback), (text.State, article.StateIn(s_german)));

        Assert.Equal(0, Allocation.Of(() => _ = (text.State, article.StateIn(s_german))));
    }

    private static PackArticle Article(string locale, TranslationState state) => Sample.Article(locale) with { States = [state] };

    private static PackArticle WithUnits(PackArticle article, params TranslationState[] units) =>
        article with { States = [.. Enumerable.Repeat(TranslationState.Unknown, FirstUnit), .. units] };

    private static SampleArticle Of(PackArticle? english = null, PackArticle? german = null)
    {
        var set = new FakeSet(["de-DE", "en-US", "sv-SE"]);
        set.Packs["en-US"] = PackBuilder.Build("en-US", english ?? Sample.Article("en-US"));
        set.Packs["de-DE"] = PackBuilder.Build("de-DE", german ?? Sample.Article("de-DE"));
        set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", Sample.Article("sv-SE") with { IsLacking = true });
        return set.Add(new SampleArticle(set, Sample.Path));
    }

    private sealed class EmptyArticle(ContentSet set) : Article<EmptyTable, EmptyTable, EmptyTable>(set, "empty", memberHash: 0, sections: 0, links: 0, strings: 0);
}

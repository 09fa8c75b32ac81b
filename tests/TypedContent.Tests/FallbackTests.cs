using System.Globalization;
using TypedContent.Localization;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class FallbackTests
{
    [Theory]
    [InlineData("sv-SE", "sv-SE sv sv-FI de-DE en-US nl-NL")] // exact, parent, sibling, default, source, rest
    [InlineData("sv-FI", "sv-FI sv sv-SE de-DE en-US nl-NL")]
    [InlineData("sv", "sv sv-SE sv-FI de-DE en-US nl-NL")]
    [InlineData("nl-NL", "nl-NL de-DE en-US sv sv-FI sv-SE")]
    [InlineData("en-US", "en-US de-DE nl-NL sv sv-FI sv-SE")]
    public void A_locale_is_followed_by_its_kin_then_default_source_and_the_rest(string locale, string expected)
    {
        Assert.Equal(expected, Chain(["de-DE", "en-US", "nl-NL", "sv", "sv-FI", "sv-SE"], locale, "de-DE"));
    }

    [Theory]
    [InlineData("sv-SE", "sv-SE")]
    [InlineData("SV-se", "sv-SE")]
    [InlineData("sv", "sv-SE")] // the region that the language most likely means
    [InlineData("sv-FI", "sv-SE")]
    [InlineData("de-AT", "de")]
    [InlineData("zh-TW", "zh-Hant-HK")] // the nearest relative, although zh-Hans-CN sorts first
    [InlineData("zh-SG", "zh-Hans-CN")]
    [InlineData("fr-FR", "nl-NL")] // default
    [InlineData("", "nl-NL")]
    public void A_culture_is_served_by_its_nearest_locale(string culture, string expected)
    {
        string[] locales = ["de", "en-US", "nl-NL", "sv-AX", "sv-SE", "zh-Hans-CN", "zh-Hant-HK"];
        LocaleFallback fallback = Of(locales, "nl-NL");

        Assert.Equal(expected, locales[fallback.Resolve(CultureInfo.GetCultureInfo(culture))]);
        Assert.Equal(expected, locales[fallback.Resolve(new Locale(culture))]);
    }

    [Theory]
    [InlineData("sv-SE", "sv-SE")]
    [InlineData("sv-FI", "sv-SE")]
    [InlineData("DE-at", "de")]
    [InlineData("zh-TW", "zh-Hant-HK")]
    [InlineData("fr-FR", null)]
    [InlineData("zz", null)]
    [InlineData("", null)]
    public void A_set_tells_whether_a_locale_has_the_language_of_a_culture(string culture, string? expected)
    {
        var set = new FakeSet(["de", "en-US", "sv-SE", "zh-Hant-HK"], preferred: "sv-SE");

        Assert.Equal(expected is not null, set.TryGetLocale(CultureInfo.GetCultureInfo(culture), out Locale? locale));
        Assert.Equal(expected, locale?.Name);
    }

    [Fact]
    public void Without_a_default_the_source_serves_unknown_cultures()
    {
        string[] locales = ["de-DE", "en-US"];

        Assert.Equal("en-US", locales[Of(locales, null).Resolve(CultureInfo.GetCultureInfo("fr-FR"))]);
    }

    [Fact]
    public void Default_and_source_need_not_have_a_pack()
    {
        Assert.Equal("nl-NL de-DE", Chain(["de-DE", "nl-NL"], "nl-NL", "fr-FR"));
    }

    [Fact]
    public void A_set_without_locales_is_asked_in_vain()
    {
        Assert.Equal(0, Of([], null).Resolve(CultureInfo.GetCultureInfo("sv-SE")));
        Assert.Equal(0, Of([], null).Resolve(new Locale("sv-SE")));
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("sv-SE")]
    public void A_reader_whose_locale_is_there_is_served_without_work(string name)
    {
        LocaleFallback fallback = Of(["de-DE", "sv-SE"], null);
        var culture = CultureInfo.GetCultureInfo(name);
        fallback.Resolve(culture);

        Assert.Equal(0, Allocation.Of(() => fallback.Resolve(culture)));
    }

    [Fact]
    public void The_lineages_of_the_locales_are_made_once()
    {
        LocaleFallback fallback = Of(["de-DE", "sv-SE"], null);

        long first = Allocation.Of(() => fallback.Resolve(CultureInfo.GetCultureInfo("fr-FR")));

        Assert.InRange(Allocation.Of(() => fallback.Resolve(CultureInfo.GetCultureInfo("fr-FR"))), 1, first - 1);
    }

    [Fact]
    public void The_order_of_a_locale_is_made_once()
    {
        LocaleFallback fallback = Of(["de-DE", "sv-SE"], null);

        Assert.Same(fallback.Chain(1), fallback.Chain(1));
    }

    [Fact]
    public void Strings_fall_back_one_by_one()
    {
        var set = new FakeSet(["en-US", "nl-NL", "sv-SE"], preferred: "sv-SE");
        set.Packs["en-US"] = PackBuilder.Build("en-US", Sample.Article("en-US", flags: 1));
        set.Packs["nl-NL"] = PackBuilder.Build("nl-NL", Sample.Article("nl-NL", lacks: i => i is 8 or 9));
        set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", Sample.Article("sv-SE", lacks: i => i is 9));
        (_, SampleArticle article) = Sample.Of(set);
        using var culture = new UiCulture("nl-NL");

        Assert.Equal("Title nl-NL", article.Title);
        Assert.Equal("First sv-SE", article.Strings.First);
        Assert.Equal("sv-SE", article.Strings.First.Locale?.Name);
        Assert.Equal("Second & “more” en-US", article.Strings.Second);
        Assert.Equal("Third nl-NL", article.Strings.Third);
        Assert.Same(article.Strings.First.In(new Locale("sv-SE")).ToString(), article.Strings.First.ToString());
        Assert.Equal(["nl-NL", "sv-SE"], article.Locales.Select(locale => locale.Name));
    }

    [Fact]
    public void Sections_links_and_bodies_fall_back_too()
    {
        var set = new FakeSet(["nl-NL", "sv-SE"]);
        set.Packs["nl-NL"] = PackBuilder.Build("nl-NL", Sample.Article("nl-NL", lacks: _ => true) with { Body = "", Destinations = [] });
        set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", Sample.Article("sv-SE"));
        (_, SampleArticle article) = Sample.Of(set);
        using var culture = new UiCulture("nl");

        Assert.Equal("<h1 id=\"intro\">Intro sv-SE</h1>", article.Sections.Intro.ToHtml());
        Assert.Contains("Next nl-NL", article.Sections.NextSteps.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("sv-SE", article.Links.Web.Destination, StringComparison.Ordinal);
        Assert.Equal(Sample.Body("sv-SE"), article.ToHtml());
    }

    [Fact]
    public void What_no_locale_has_is_empty()
    {
        var set = new FakeSet(["nl-NL"]);
        set.Packs["nl-NL"] = PackBuilder.Build("nl-NL", new PackArticle(Sample.Path) { IsLacking = true });
        (_, SampleArticle article) = Sample.Of(set);

        Assert.Equal("", article.Title);
        Assert.True(article.Title.IsMissing);
        Assert.Null(article.Title.Locale);
        Assert.True(article.Title.Utf8.IsEmpty);
        Assert.Equal("", article.Title.ToHtml());
        Assert.Equal("", article.ToHtml(linkResolver: _ => "x"));
        Section intro = article.Sections.Intro;
        Assert.Equal(("", "", 0, ""), (intro.ToHtml(), intro.Anchor, intro.Level, intro.ToText()));
        Link web = article.Links.Web;
        Assert.Equal(("", LinkKind.Unresolved, null), (web.Destination, web.Kind, web.TargetArticle));
        Assert.Empty(article.Metadata.Values.Keys);
        Assert.Empty(article.Locales);
        Assert.Throws<ContentPackException>(() => article.Links.Other.Target);
    }

    private static string Chain(string[] locales, string start, string? preferred) => string.Join(
        ' ', Of(locales, preferred).Chain(Array.IndexOf(locales, start)).Select(index => locales[index]));

    private static LocaleFallback Of(string[] locales, string? preferred) => new(
        Array.ConvertAll(locales, name => new Locale(name)), new Locale("en-US"), preferred is null ? null : new Locale(preferred));
}

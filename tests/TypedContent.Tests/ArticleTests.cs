using System.Buffers;
using System.Globalization;
using System.Text;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class ArticleTests
{
    private static readonly Locale s_swedish = new("sv-SE");

    private readonly SampleArticle _article = Sample.Complete(null, "en-US", "sv-SE").Article;

    [Fact]
    public void Lists_its_parts()
    {
        Assert.Equal(11, _article.AllStrings.Count);
        Assert.Equal([_article.Sections.Intro, _article.Sections.NextSteps], _article.AllSections);
        Assert.Equal(
            [_article.Links.Other, _article.Links.OtherNextSteps.ToLink(), _article.Links.Here.ToLink(), _article.Links.Web],
            _article.AllLinks);
        Assert.Equal(_article.Strings.Third, _article.AllStrings[10]);
        Assert.Equal(_article.Description, _article.AllStrings[1]);
        Assert.Equal(["en-US", "sv-SE"], _article.Locales.Select(locale => locale.Name));
    }

    [Fact]
    public void The_body_is_what_the_pack_says()
    {
        Assert.Equal(Sample.Body("sv-SE"), _article.ToHtml(s_swedish));
        Assert.Equal(Sample.Body("sv-SE"), _article.ToHtml(new CultureInfo("sv")));
        using var culture = new UiCulture("sv-SE");
        Assert.Equal(Sample.Body("sv-SE"), _article.ToHtml());
    }

    [Fact]
    public void The_app_supplies_destinations()
    {
        string? Resolve(Link link) => link.Kind switch
        {
            LinkKind.Section => $"/help/{link.TargetArticle!.Path}?q=\"<a&b>#{link.Fragment}",
            _ => null,
        };

        string expected = Sample.Body("sv-SE").Replace(
            "other.md#next-steps", "/help/partner/other?q=&quot;&lt;a&amp;b&gt;#next-steps", StringComparison.Ordinal);
        var writer = new ArrayBufferWriter<byte>();
        _article.WriteHtml(writer, s_swedish, Resolve);

        Assert.Equal(expected, _article.ToHtml(s_swedish, Resolve));
        Assert.Equal(expected, Encoding.UTF8.GetString(writer.WrittenSpan));
    }

    [Fact]
    public void A_long_answer_makes_the_buffer_grow()
    {
        string route = "/" + new string('å', 5000);

        Assert.Equal(
            Sample.Body("sv-SE")
                .Replace("other.md#next-steps", route, StringComparison.Ordinal)
                .Replace("#intro", route, StringComparison.Ordinal),
            _article.ToHtml(s_swedish, _ => route));
    }

    [Fact]
    public void The_resolver_sees_the_links_of_the_locale_that_is_written()
    {
        using var culture = new UiCulture("en-US");
        var texts = new List<string>();
        _ = _article.ToHtml(s_swedish, link =>
        {
            texts.Add($"{link.Text} {link.Text.Locale} {link.TargetSection?.Heading}");
            return null;
        });

        Assert.Equal(["there sv-SE Next sv-SE", "here sv-SE Intro sv-SE"], texts);
    }

    [Fact]
    public void Sections_have_everything()
    {
        Section section = _article.Sections.NextSteps.In(s_swedish);
        var writer = new ArrayBufferWriter<byte>();
        section.WriteHtml(writer);

        Assert.Equal("Next sv-SE", section.Heading);
        Assert.Equal("Next sv-SE", section.ToString());
        Assert.Equal(("next-steps", 2), (section.Anchor, section.Level));
        Assert.Equal("Next sv-SE\nSee here", section.ToText());
        Assert.Equal("<h2 id=\"next-steps\">Next sv-SE</h2>\n<p>See <a href=\"#intro\">here</a></p>", section.ToHtml());
        Assert.Equal(section.ToHtml(), Encoding.UTF8.GetString(writer.WrittenSpan));
        Assert.Same(_article, section.Article);
    }

    [Fact]
    public void A_section_takes_destinations_of_its_own_links_only()
    {
        Assert.Equal(
            "<h2 id=\"next-steps\">Next sv-SE</h2>\n<p>See <a href=\"/x\">here</a></p>",
            _article.Sections.NextSteps.In(s_swedish).ToHtml(_ => "/x"));
    }

    [Fact]
    public void A_set_finds_articles_by_path()
    {
        ContentSet set = _article.Set;

        Assert.True(set.TryGet("partner/start", out Article? found));
        Assert.Same(_article, found);
        Assert.False(set.TryGet("Partner/Start", out found));
        Assert.Null(found);
        Assert.Equal(["partner/other", "partner/start"], set.Articles.Select(article => article.Path));
        Assert.Equal(["en-US", "sv-SE"], set.Locales.Select(locale => locale.Name));
    }
}

using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

public sealed class LinkTests
{
    private static readonly Locale s_swedish = new("sv-SE");

    private readonly FakeSet _set;
    private readonly SampleArticle _article;

    public LinkTests() => (_set, _article) = Sample.Complete(null, "en-US", "sv-SE");

    [Fact]
    public void An_article_link_has_a_typed_target()
    {
        SampleArticle target = _article.Links.Other.Target;

        Assert.Equal("partner/other", target.Path);
        Assert.Equal("other", _article.Links.Other.Text);
        Assert.Equal(("other.md", ""), (_article.Links.Other.Destination, _article.Links.Other.Fragment));
        Assert.Null(((Link)_article.Links.Other).TargetSection);
    }

    [Fact]
    public void A_section_link_has_a_section_of_the_target()
    {
        SectionLink<SampleArticle> link = _article.Links.OtherNextSteps.In(s_swedish);

        Assert.Equal(link.Target.Sections.NextSteps.In(s_swedish), link.Section);
        Assert.Equal("Next sv-SE", link.Section.Heading);
        Assert.Equal("next-steps", link.Fragment);
        Assert.Equal(LinkKind.Section, link.ToLink().Kind);
    }

    [Fact]
    public void An_anchor_stays_in_the_article()
    {
        Link link = _article.Links.Here;

        Assert.Equal(_article.Sections.Intro, _article.Links.Here.Section);
        Assert.Equal((LinkKind.Anchor, "#intro"), (link.Kind, link.Destination));
        Assert.Same(_article, link.TargetArticle);
        Assert.Same(_article, link.Article);
    }

    [Fact]
    public void Attributes_are_cached_each_in_its_place()
    {
        for (int read = 0; read < 2; read++)
        {
            Assert.Equal(
                ["other.md", "other.md#next-steps", "#intro", "https://example.com/sv-SE?a=1&amp;b=2"],
                _article.AllLinks.Select(link => link.In(s_swedish).Destination));
            Assert.Equal(["", "next-steps", "intro", ""], _article.AllLinks.Select(link => link.In(s_swedish).Fragment));
            Assert.Equal(["intro", "next-steps"], _article.AllSections.Select(section => section.In(s_swedish).Anchor));
        }
    }

    [Fact]
    public void An_address_leads_elsewhere()
    {
        Link link = _article.Links.Web.In(s_swedish);

        Assert.Equal(LinkKind.External, link.Kind);
        Assert.Equal("https://example.com/sv-SE?a=1&amp;b=2", link.Destination);
        Assert.Equal("web", link.Text);
        Assert.Equal(link.Destination, link.ToString());
        Assert.Null(link.TargetArticle);
        Assert.Null(link.TargetSection);
    }

    [Fact]
    public void A_target_of_another_class_is_explained()
    {
        var set = new FakeSet(["sv-SE"]);
        set.Packs["sv-SE"] = PackBuilder.Build("sv-SE", Sample.Article("sv-SE"));
        SampleArticle article = set.Add(new SampleArticle(set, Sample.Path));

        ContentPackException error = Assert.Throws<ContentPackException>(() => article.Links.Other.Target);
        Assert.Equal(
            "The link 'other.md' in the article 'partner/start' doesn't lead where the compiled code says: the content packs are from another build. " +
            "Rebuild the project.",
            error.Message);
        Assert.Throws<ContentPackException>(() => article.Links.OtherNextSteps.Section);
    }

    [Fact]
    public void Defaults_are_harmless()
    {
        Assert.Equal("", default(Link).Destination);
        Assert.Equal("", default(Link).Text);
        Assert.Equal("", default(Section).ToHtml());
        Assert.Equal("", default(Section).Heading);
        Assert.Null(default(Link).TargetArticle);
        Assert.Throws<InvalidOperationException>(() => default(Link).Article);
        Assert.Throws<InvalidOperationException>(() => default(ArticleLink<SampleArticle>).Target);
        Assert.Throws<InvalidOperationException>(() => default(AnchorLink).Section);
    }

    [Fact]
    public void Packs_are_opened_lazily()
    {
        _set.Packs.Clear();

        Assert.Equal(4, _article.AllLinks.Count);
        Assert.Throws<ContentPackException>(() => _article.Links.Web.In(new Locale("en-US")).Kind);
    }
}

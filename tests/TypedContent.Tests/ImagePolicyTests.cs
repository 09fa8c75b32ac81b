using System.Buffers;
using System.Text;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests;

/// <summary>Tests that an application can leave out images of other hosts.</summary>
public sealed class ImagePolicyTests
{
    private static readonly Locale s_english = new("en-US");

    [Theory]
    [InlineData("https://a.se/b.png")]
    [InlineData("HTTP://a.se/b.png")]
    [InlineData("http:b.png")]
    [InlineData("//a.se/b.png")]
    [InlineData(" //a.se/b.png")]
    [InlineData("/\t/a.se/b.png")]
    [InlineData("\\\\a.se\\b.png")]
    [InlineData("/\\a.se/b.png")]
    [InlineData("ht\ntps://a.se/b.png")]
    [InlineData("data:image/png;base64,AA==")]
    [InlineData("ftp://a.se/b.png")]
    public void Images_of_other_hosts_are_their_text(string source)
    {
        SampleArticle article = ArticleWith($"<p>a <img src=\"{source}\" alt=\"b &amp; &quot;c&quot;\" title=\"d\" /> e</p>");

        Assert.Equal("<p>a b &amp; &quot;c&quot; e</p>", article.ToHtml(s_english, images: ImagePolicy.Relative));
    }

    [Theory]
    [InlineData("a.png")]
    [InlineData("../a/b.png?c=https://d.se#e:f")]
    [InlineData("/a//b.png")]
    [InlineData("./a:b.png")]
    [InlineData("?a:b")]
    [InlineData("å.png")]
    [InlineData("")]
    public void Images_with_relative_addresses_are_kept(string source)
    {
        string html = $"<p>a <img src=\"{source}\" alt=\"src=&quot;https://a.se/&quot;\" /> &lt;img src=\"https://a.se/\" alt=\"x\" /&gt;</p>";

        Assert.Equal(html, ArticleWith(html).ToHtml(s_english, images: ImagePolicy.Relative));
    }

    [Fact]
    public void An_image_without_an_address_or_a_text_is_fine() => Assert.Equal(
        "<img alt=\"a\" /><img /> b",
        ArticleWith("<img alt=\"a\" /><img /><img src=\"//a.se\" /> b").ToHtml(s_english, images: ImagePolicy.Relative));

    [Fact]
    public void All_images_are_loaded_otherwise()
    {
        SampleArticle article = ArticleWith("<img src=\"https://a.se/b.png\" alt=\"c\" />");

        Assert.Contains("src=\"https://a.se/b.png\"", article.ToHtml(s_english), StringComparison.Ordinal);
        Assert.Contains("src=\"https://a.se/b.png\"", article.Strings.Second.In(s_english).ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_that_the_app_chooses_is_kept()
    {
        const string html = "<img src=\"https://a.se/1\" alt=\"a\" /> <a href=\"https://a.se/2\">b</a> <img src=\"https://b.se/3\" alt=\"c\" /> <img src=\"x.png\" alt=\"d\" />";
        SampleArticle article = ArticleWith(html, "https://a.se/1", "https://a.se/2", "https://b.se/3", "x.png");

        Assert.Equal(
            "<img src=\"/proxy?u=1&amp;v=2\" alt=\"a\" /> <a href=\"https://a.se/2\">b</a> c <img src=\"x.png\" alt=\"d\" />",
            article.ToHtml(s_english, link => link.Destination == "https://a.se/1" ? "/proxy?u=1&v=2" : null, ImagePolicy.Relative));
        Assert.Equal(
            "<img src=\"https://cdn.se/a\" alt=\"a\" /> <a href=\"https://cdn.se/a\">b</a> <img src=\"https://cdn.se/a\" alt=\"c\" /> <img src=\"https://cdn.se/a\" alt=\"d\" />",
            article.ToHtml(s_english, _ => "https://cdn.se/a", ImagePolicy.Relative));
    }

    [Fact]
    public void Every_part_of_an_article_has_the_option()
    {
        SampleArticle article = ArticleWith("a <img src=\"https://a.se/b.png\" alt=\"c\" />");
        Section section = article.Sections.Intro.In(s_english);
        ContentString text = article.Strings.Second.In(s_english);

        Assert.Equal("a c", section.ToHtml(images: ImagePolicy.Relative));
        Assert.Equal("a c", text.ToHtml(ImagePolicy.Relative));
        Assert.Equal("a c", Written(writer => article.WriteHtml(writer, s_english, images: ImagePolicy.Relative)));
        Assert.Equal("a c", Written(writer => article.WriteHtml(writer, s_english.Culture, link => link.Destination, ImagePolicy.Relative)));
        Assert.Equal("a c", Written(writer => section.WriteHtml(writer, images: ImagePolicy.Relative)));
        Assert.Equal("a c", Written(writer => text.WriteHtml(writer, ImagePolicy.Relative)));
        Assert.Equal("", default(ContentString).ToHtml(ImagePolicy.Relative));
        Assert.Equal("", default(Section).ToHtml(images: ImagePolicy.Relative));
    }

    private static string Written(Action<IBufferWriter<byte>> write)
    {
        var writer = new ArrayBufferWriter<byte>();
        write(writer);
        return Encoding.UTF8.GetString(writer.WrittenSpan);
    }

    private static SampleArticle ArticleWith(string html, params string[] destinations)
    {
        PackArticle sample = Sample.Article("en-US");
        var set = new FakeSet(["en-US"]);
        set.Packs["en-US"] = PackBuilder.Build("en-US", sample with
        {
            Body = html,
            Links = [.. sample.Links.Select((link, i) => i < destinations.Length ? link with { Destination = destinations[i] } : link)],
            Destinations = [.. Enumerable.Range(0, destinations.Length)],
            Strings = [.. sample.Strings.Select((text, i) => i == 9 ? html : text)],
            Sections = [.. sample.Sections.Select(section => section with { Html = html })],
        });
        return Sample.Of(set).Article;
    }
}

using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests the resolution of include directives to files.</summary>
public sealed class LookupTests
{
    private const string Page = "[!INCLUDE [x](includes/x.md)]";

    [Theory]
    [InlineData("sv-SE sv-FI de-DE en-US shared", "sv-SE")]
    [InlineData("sv-FI de-DE en-US shared", "sv-FI")]
    [InlineData("nl-NL de-DE en-US shared", "de-DE")]
    [InlineData("nl-NL en-US shared", "en-US")]
    [InlineData("nl-NL shared", "shared")]
    [InlineData("nl-NL", "nl-NL")]
    public void The_file_falls_back_as_readers_do(string locales, string expected)
    {
        var set = new ContentSet { Options = new ContentOptions { DefaultLocale = "de-DE" } }.With("sv-SE/a.md", Page);
        foreach (var locale in locales.Split(' '))
        {
            set.With(locale == "shared" ? "includes/x.md" : locale + "/includes/x.md", locale);
        }

        Assert.Equal($"<p>{expected}</p>\n", Rendered.From(set, "sv-SE/a.md").Html);
        Assert.Empty(set.Check());
    }

    [Theory]
    [InlineData("zh-TW", "zh-CN zh-HK", "zh-HK")]
    [InlineData("zh-TW", "zh-CN zh-Hant zh-HK", "zh-Hant")]
    [InlineData("de-AT", "de de-CH fr-FR", "de")]
    [InlineData("en-GB", "de-DE en-US shared", "en-US")]
    [InlineData("fr-FR", "de-AT sv-SE shared", "shared")]
    public void The_file_falls_back_in_the_order_of_links(string reader, string locales, string expected)
    {
        var options = new ContentOptions { DefaultLocale = "de-DE" };
        var includes = new ContentSet { Options = options }.With(reader + "/a.md", Page);
        var links = new ContentSet { Options = options }.With(reader + "/a.md", "[x](x.md)");
        foreach (var locale in locales.Split(' '))
        {
            includes.With(locale == "shared" ? "includes/x.md" : locale + "/includes/x.md", locale);
            links.With(locale == "shared" ? "x.md" : locale + "/x.md");
        }

        Assert.Equal($"<p>{expected}</p>\n", Rendered.From(includes, reader + "/a.md").Html);
        Assert.Equal(expected == "shared" ? "de-DE" : expected, links.Index.In(links.Index.Find("x")!, reader).Locale);
    }

    [Fact]
    public void A_path_out_of_the_locale_is_the_place_in_the_folders()
    {
        var set = new ContentSet()
            .With("sv-SE/p/a.md", "[!INCLUDE [x](../../includes/x.md)] [!INCLUDE [x](../../en-US/includes/x.md)] [!INCLUDE [x](../includes/x.md)]")
            .With("sv-SE/includes/x.md", "sv").With("en-US/includes/x.md", "en").With("includes/x.md", "shared");

        Assert.Equal("<p>shared en sv</p>\n", Rendered.From(set, "sv-SE/p/a.md").Html);
    }

    [Fact]
    public void What_a_fallback_includes_is_the_page_s_own()
    {
        var set = new ContentSet().With("sv-SE/a.md", Page)
            .With("en-US/includes/x.md", "[!INCLUDE [y](y.md)]").With("en-US/includes/y.md", "en").With("sv-SE/includes/y.md", "sv");

        Assert.Equal("<p>sv</p>\n", Rendered.From(set, "sv-SE/a.md").Html);
    }

    [Fact]
    public void Without_locales_files_find_each_other()
    {
        var set = new ContentSet().With("p/a.md", "[!INCLUDE [x](../includes/x.md)]").With("includes/x.md", "x");

        Assert.Equal("<p>x</p>\n", Rendered.From(set, "p/a.md").Html);
    }
}

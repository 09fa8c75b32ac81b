using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests the distinction between links and text that only resembles links.</summary>
public sealed class LinkPlacesInMarkupTests
{
    [Theory]
    [InlineData("[a](no.md)")]
    [InlineData("[![x](a.png)](no.md)")]
    [InlineData("| a |\n|---|\n| [x](no.md) |")]
    [InlineData("> [!NOTE]\n> [x](no.md)")]
    [InlineData("[x][r]\n\n[r]: no.md")]
    [InlineData("[r][]\n\n[r]: no.md")]
    [InlineData("a <a href=\"no.md\">x</a>")]
    [InlineData("<map><area href=\"no.md\"></map>")]
    [InlineData("[!VIDEO https://example.com/v] [x](no.md)")]
    [InlineData("::: moniker range=\">= a\"\n\n[x](no.md)\n\n::: moniker-end")]
    [InlineData(":::zone pivot=\"a\"\n\n[x](no.md)\n\n:::zone-end")]
    [InlineData("> [!div class=\"step\"]\n> [x](no.md)")]
    [InlineData("[!NOTE [x](no.md)")]
    [InlineData("\\[!INCLUDE[x](no.md)]")]
    public void It_is_a_link_to_an_article(string markdown)
    {
        var problem = Assert.Single(Check(markdown));

        Assert.Equal("TC1001", problem.Rule.Id);
        Assert.Equal("no.md", markdown.At(problem.Span));
    }

    [Theory]
    [InlineData("`[a](no.md)`")]
    [InlineData("~~~\n[a](no.md)\n~~~")]
    [InlineData("    [a](no.md)")]
    [InlineData("<!-- [a](no.md) <a href=\"no.md\"></a> -->")]
    [InlineData("<pre>\n[a](no.md)\n</pre>")]
    [InlineData("[!INCLUDE[x](no.md)]")]
    [InlineData("[!include [x](no.md)]")]
    [InlineData("[!INCLUDE[](no.md)]")]
    [InlineData("text [!INCLUDE[x [y]](no.md \"title\")] text")]
    [InlineData("[!code-csharp[main](~/samples/no.md)]")]
    [InlineData("[!code-md[](no.md?highlight=1-3)]")]
    [InlineData("[!Code-csharp [main](no.md#L1-L2)]")]
    [InlineData("[!VIDEO https://example.com/no.md]")]
    [InlineData(":::code language=\"md\" source=\"no.md\":::")]
    [InlineData(":::image source=\"no.md\" alt-text=\"x\":::")]
    [InlineData("<img src=\"no.md\" srcset=\"no.md 1x, no.md 2x\">")]
    [InlineData("<video poster=\"no.md\"></video>")]
    [InlineData("@no.md and no.md")]
    [InlineData("<xref:no.md>")]
    [InlineData("- [ ] no.md\n- [x] no.md")]
    public void It_is_none(string markdown) => Assert.DoesNotContain(Check(markdown), problem => problem.Rule.Id == "TC1001");

    [Theory]
    [InlineData("![x](a.png)", "a.png")]
    [InlineData("<img src=\"a.png\" srcset=\"a.png 1x,b.png 2x, https://example.com/c,d.png, e.png\">", "a.png", "b.png", "https://example.com/c,d.png", "e.png")]
    [InlineData("<img srcset=\"a&#46;png 1x, b.png 2x\">", "a.png", "b.png")]
    [InlineData("<video poster=\"a.png\" src=\"b.mp4\"></video>", "a.png", "b.mp4")]
    [InlineData(":::image type=\"content\" source=\"a.png\" alt-text=\"x\":::", "a.png")]
    [InlineData(":::code language=\"csharp\" source=\"~/samples/a.cs\" range=\"1\":::", "~/samples/a.cs")]
    [InlineData("[!code-csharp[main](~/samples/a.cs?highlight=1)]", "~/samples/a.cs?highlight=1")]
    public void Images_and_sources_are_assets(string markdown, params string[] destinations)
    {
        var links = Reader.Read(markdown).Links.AsEnumerable().ToList();

        Assert.Equal(destinations, links.Select(link => link.Reference.Destination).Distinct());
        Assert.All(links, link => Assert.True(link.Reference.IsImage));
        Assert.All(links, link => Assert.True(
            markdown.At(link.Span) == link.Reference.Destination || markdown.At(link.Span).Contains("&#46;", StringComparison.Ordinal)));
    }

    [Fact]
    public void Text_from_an_included_file_is_relative_to_that_file()
    {
        var content = new ContentSet().With("sv-SE/a/start.md", "# Start").With("sv-SE/b/other.md");
        var variant = content.Group("a/start").Variants[0];
        LinkResolution Resolve(string destination) =>
            LinkResolver.Resolve(variant, new(destination, IsImage: false) { Include = "b/includes/note" }, content.Index);

        Assert.Equal("b/other", Resolve("../other.md").Target);
        Assert.Equal(LinkVerdict.TargetCase, Resolve("../Other.md").Findings[0].Verdict);
        Assert.Equal("../other.md", Resolve("../Other.md").Findings[0].Suggestion);
        Assert.Equal("b/includes/a.png", Resolve("a.png").Target);
        Assert.Equal(("a/start", "start"), Resolve("#start") is var link ? (link.Target, link.Fragment) : default);
    }

    private static EquatableArray<Problem> Check(string markdown) =>
        new ContentSet().With("sv-SE/start.md", markdown).CheckLinks("sv-SE/start.md");
}

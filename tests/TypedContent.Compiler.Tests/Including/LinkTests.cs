using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests that the links of an included file in another folder lead from the page to where the file says.</summary>
public sealed class LinkTests
{
    [Theory]
    [InlineData("[x](../c.md#part)", "href=\"../shared/c.md#part\"", LinkKind.Section, "shared/c", "part")]
    [InlineData("[x](../c.md?view=1#part)", "href=\"../shared/c.md?view=1#part\"", LinkKind.Section, "shared/c", "part")]
    [InlineData("[x](#here)", "href=\"#here\"", LinkKind.Anchor, "p/a", "here")]
    [InlineData("[x](../../../../out.md#part)", "href=\"../../../out.md#part\"", LinkKind.Unresolved, "../../../../out.md#part", "")]
    [InlineData("[x](../../../out.zip)", "href=\"../../out.zip\"", LinkKind.Asset, "../../../out.zip", "")]
    [InlineData("[x](../../a:b.md)", "href=\"../a:b.md\"", LinkKind.Article, "a:b", "")]
    [InlineData("[x](../../p/a:b.md)", "href=\"./a:b.md\"", LinkKind.Article, "p/a:b", "")]
    [InlineData("[x](../../p/c/a:b.md)", "href=\"c/a:b.md\"", LinkKind.Article, "p/c/a:b", "")]
    [InlineData("![x](i.png)", "src=\"../shared/includes/i.png\"", LinkKind.Asset, "shared/includes/i.png", "")]
    [InlineData("![x](../media/i.png?v=1)", "src=\"../shared/media/i.png?v=1\"", LinkKind.Asset, "shared/media/i.png", "")]
    [InlineData("<img src=\"i.png\">", "src=\"../shared/includes/i.png\"", LinkKind.Asset, "shared/includes/i.png", "")]
    [InlineData(":::image source=\"i.png\" alt-text=\"x\":::", "src=\"../shared/includes/i.png\"", LinkKind.Asset, "shared/includes/i.png", "")]
    [InlineData("![x](~/i.png)", "src=\"~/i.png\"", LinkKind.Asset, "i.png", "")]
    [InlineData("![x](/i.png)", "src=\"/i.png\"", LinkKind.SitePath, "/i.png", "")]
    [InlineData("![x](https://a.se/i.png)", "src=\"https://a.se/i.png\"", LinkKind.External, "https://a.se/i.png", "")]
    [InlineData("![x](data:image/png;base64,AA)", "src=\"data:image/png;base64,AA\"", LinkKind.Unresolved, "data:image/png;base64,AA", "")]
    public void It_leads_there(string markdown, string attribute, LinkKind kind, string target, string fragment)
    {
        var content = new ContentSet()
            .With("sv-SE/p/a.md", "# Here\n\n[!INCLUDE [x](../shared/includes/x.md)]")
            .With("sv-SE/shared/includes/x.md", markdown)
            .With("sv-SE/shared/c.md", "# Part")
            .With("sv-SE/a:b.md").With("sv-SE/p/a:b.md").With("sv-SE/p/c/a:b.md");
        var link = new PackReader(content.Pack()["sv-SE"])["p/a"].Links.Single();
        var member = content.Model("p/a").Links.Single();

        Assert.Contains(attribute, Rendered.From(content, "sv-SE/p/a.md").Html, StringComparison.Ordinal);
        Assert.Equal((kind, target, fragment), (member.Kind, member.Target, member.Fragment));
        Assert.Equal(attribute.Split('"')[1], link.Destination);
    }
}

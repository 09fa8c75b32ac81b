using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests that what has no member is still there at run time.</summary>
public class LeftOutMemberTests
{
    private const string Text = "---\ntitle: The title\nms.date: 11/29/2026\n---\n# The heading\n\nOne sentence.\n\n## Next\n\nSee [it](b.md#next).\n";

    [Theory]
    [InlineData("")]
    [InlineData("strings")]
    [InlineData("sections,links")]
    [InlineData("none")]
    public void Every_text_section_link_and_key_is_read(string members)
    {
        var content = ContentAssembly.Build([File("a.md"), File("b.md")], members: members);

        Assert.Empty(content.Diagnostics);
        Article article = content.Articles[0];
        Assert.Equal("The title", article.Title.ToString());
        Assert.Equal(["The heading", "One sentence.", "Next", "See it."], article.AllUnits.Select(unit => unit.ToString()));
        Assert.Equal(["the-heading", "next"], article.AllSections.Select(section => section.Anchor));
        Assert.Equal("Next", article.AllSections[1].Heading.ToString());
        Link link = Assert.Single(article.AllLinks);
        Assert.Equal(("it", content.Articles[1], "next"), (link.Text.ToString(), link.TargetArticle, link.Fragment));
        Assert.Equal("11/29/2026", article.AllMetadata["ms.date"]);
    }

    private static ArticleFile File(string name) => new(new ArticleOrigin("/content/en-US/" + name, "en-US/" + name), Text);
}

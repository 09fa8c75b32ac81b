using TypedContent.Compiler.Linking;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class RedirectTests
{
    private static readonly ContentSet Content = new ContentSet()
        .With("sv-SE/start.md")
        .With("sv-SE/partner/new.md", "# <a name=\"fees\"></a>Avgifter")
        .With("sv-SE/orders/index.md")
        .Moved("old", "/partner/new")
        .Moved("prefixed", "/site/docs/partner/new#fees")
        .Moved("folder", "/orders/")
        .Moved("partner/Old-Case", "/partner/new?view=x")
        .Moved("outside", "https://example.com/x")
        .Moved("elsewhere", "/azure/x")
        .Moved("first", "/second").Moved("second", "/third").Moved("third", "/partner/new")
        .Moved("circle-a", "/circle-b").Moved("circle-b", "/circle-a")
        .Moved("itself", "/itself")
        .Moved("partner/new", "/start")
        .Moved("relative", "partner/new");

    [Theory]
    [InlineData("old.md", LinkKind.Article, "partner/new", "")]
    [InlineData("old.md#fees", LinkKind.Section, "partner/new", "fees")]
    [InlineData("prefixed.md", LinkKind.Article, "partner/new", "")]
    [InlineData("folder.md", LinkKind.Article, "orders/index", "")]
    [InlineData("partner/old-case.md", LinkKind.Article, "partner/new", "")]
    [InlineData("first.md#fees", LinkKind.Section, "partner/new", "fees")]
    [InlineData("partner/new.md", LinkKind.Article, "partner/new", "")]
    [InlineData("outside.md#x", LinkKind.External, "https://example.com/x", "")]
    [InlineData("elsewhere.md", LinkKind.SitePath, "/azure/x", "")]
    public void A_link_to_a_moved_article_follows_it(string destination, LinkKind kind, string target, string fragment)
    {
        var resolution = Content.Resolve("sv-SE/start.md", destination);

        Assert.Equal((kind, target, fragment, LinkVerdict.Fine), (resolution.Kind, resolution.Target, resolution.Fragment, resolution.Verdict));
    }

    [Theory]
    [InlineData("circle-a.md")]
    [InlineData("itself.md")]
    public void Redirects_in_a_circle_end(string destination) =>
        Assert.Equal(LinkKind.SitePath, Content.Resolve("sv-SE/start.md", destination).Kind);

    [Fact]
    public void An_anchor_that_did_not_move_along_is_reported() =>
        Assert.Equal(LinkVerdict.MissingAnchor, Content.Resolve("sv-SE/start.md", "old.md#gone").Verdict);

    [Fact]
    public void A_redirection_file_is_read()
    {
        const string json = """
            {
              "redirections": [
                { "source_path": "partner\\old.md", "redirect_url": "/partner/new", "redirect_document_id": false },
                { "source_path_from_root": "/docs/Older.MD", "redirect_url": "https://example.com/\u00e5" },
                { "redirect_url": "/nowhere" },
                { "source_path": "tagged.md", "monikers": ["a", "b"], "redirect_url": "/x" },
                { "source_path": "unfinished.md" }
              ],
              "source_path": "stray.md"
            }
            """;

        Assert.Equal(
            [new("partner/old", "/partner/new"), new("docs/Older", "https://example.com/å"), new("tagged", "/x")],
            Redirects.Read(json).AsEnumerable());
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("not json {")]
    [InlineData("{ \"redirections\": [ { \"source_path\": ")]
    [InlineData("{ \"redirections\": [ { \"source_path\": \"a.md\", \"redirect_url\": ")]
    public void A_damaged_redirection_file_moves_nothing(string json) => Assert.Empty((IEnumerable<Redirect>)Redirects.Read(json));

    [Fact]
    public void What_stands_before_the_damage_counts() => Assert.Single(
        (IEnumerable<Redirect>)Redirects.Read("""{ "redirections": [ { "source_path": "a.md", "redirect_url": "/b" }, { ] } """));

    [Fact]
    public void A_deeply_nested_redirection_file_does_no_harm() =>
        Assert.Empty((IEnumerable<Redirect>)Redirects.Read(new string('[', 3_000) + new string('{', 3_000)));
}

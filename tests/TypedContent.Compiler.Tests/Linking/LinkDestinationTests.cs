using TypedContent.Compiler.Paths;
using TypedContent.Shared;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class LinkDestinationTests
{
    [Theory]
    [InlineData("billing.md", LinkKind.Article, "billing.md", "")]
    [InlineData("Billing.MD", LinkKind.Article, "Billing.MD", "")]
    [InlineData("./billing.md#fees", LinkKind.Article, "./billing.md", "fees")]
    [InlineData("..\\orders\\new.md", LinkKind.Article, "../orders/new.md", "")]
    [InlineData("~/partner/billing.md", LinkKind.Article, "~/partner/billing.md", "")]
    [InlineData("billing.md?view=csp#fees", LinkKind.Article, "billing.md", "fees")]
    [InlineData("billing.md#fees?view=csp", LinkKind.Article, "billing.md", "fees?view=csp")]
    [InlineData("my%20billing.md#the%20fees", LinkKind.Article, "my billing.md", "the fees")]
    [InlineData("a%23b.md", LinkKind.Article, "a#b.md", "")]
    [InlineData("a%3Fb.md", LinkKind.Article, "a?b.md", "")]
    [InlineData("100%.md", LinkKind.Article, "100%.md", "")]
    [InlineData("  billing.md  ", LinkKind.Article, "billing.md", "")]
    [InlineData("bill\ning.md", LinkKind.Article, "billing.md", "")]
    [InlineData("kön/översikt.md#ä", LinkKind.Article, "kön/översikt.md", "ä")]
    [InlineData("k%C3%B6n.md#%C3%A4", LinkKind.Article, "kön.md", "ä")]
    [InlineData("", LinkKind.Anchor, "", "")]
    [InlineData("#", LinkKind.Anchor, "", "")]
    [InlineData("#fees", LinkKind.Anchor, "", "fees")]
    [InlineData("?view=csp#fees", LinkKind.Anchor, "", "fees")]
    [InlineData("/azure/billing#fees", LinkKind.SitePath, "/azure/billing", "fees")]
    [InlineData("/azure/billing.md", LinkKind.SitePath, "/azure/billing.md", "")]
    [InlineData("\\azure", LinkKind.SitePath, "/azure", "")]
    [InlineData("media/a.png", LinkKind.Asset, "media/a.png", "")]
    [InlineData("billing", LinkKind.Asset, "billing", "")]
    [InlineData("billing/", LinkKind.Asset, "billing/", "")]
    [InlineData("guide.pdf#page=2", LinkKind.Asset, "guide.pdf", "page=2")]
    public void A_path_is_split_first_and_decoded_then(string destination, LinkKind kind, string path, string fragment)
    {
        var parts = LinkDestination.Parse(destination);

        Assert.Equal((kind, path, fragment), (parts.Kind, parts.Path, parts.Fragment));
        Assert.Equal(destination.Contains('#', StringComparison.Ordinal), parts.HasFragment);
        Assert.Equal(kind == LinkKind.Article || path.EndsWith(".md", StringComparison.Ordinal), parts.IsMarkdown);
    }

    [Theory]
    [InlineData("https://example.com/a.md#b", LinkKind.External)]
    [InlineData("HTTP://EXAMPLE.COM", LinkKind.External)]
    [InlineData("ftp://example.com", LinkKind.External)]
    [InlineData("//example.com/a.md", LinkKind.External)]
    [InlineData("mailto:a@example.com", LinkKind.Mail)]
    [InlineData("MailTo:a@example.com", LinkKind.Mail)]
    [InlineData("tel:+46-8-123", LinkKind.Telephone)]
    [InlineData("sms:123", LinkKind.Telephone)]
    [InlineData("xref:System.String", LinkKind.Xref)]
    [InlineData("javascript:alert(1)", LinkKind.Unresolved)]
    [InlineData("java\nscript:alert(1)", LinkKind.Unresolved)]
    [InlineData("data:text/html,x", LinkKind.Unresolved)]
    [InlineData("file:///c:/x.md", LinkKind.Unresolved)]
    [InlineData("c:\\x.md", LinkKind.Unresolved)]
    public void An_address_keeps_its_form(string destination, LinkKind kind) =>
        Assert.Equal(kind, LinkDestination.Parse(destination).Kind);

    [Theory]
    [InlineData("a:b.md", LinkKind.Unresolved)]
    [InlineData("./a:b.md", LinkKind.Article)]
    [InlineData("1:b.md", LinkKind.Article)]
    [InlineData(":b.md", LinkKind.Article)]
    [InlineData("a b:c.md", LinkKind.Article)]
    public void A_scheme_is_what_browsers_take_for_one(string destination, LinkKind kind) =>
        Assert.Equal(kind, LinkDestination.Parse(destination).Kind);
}

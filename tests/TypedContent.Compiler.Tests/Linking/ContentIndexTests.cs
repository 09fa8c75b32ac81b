using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests which edits can change the targets of links in other articles.</summary>
public sealed class ContentIndexTests
{
    private const string Orders = "# Orders\n\nText.\n\n## Next steps\n";

    private static readonly ContentIndex Earlier = Set(Orders).Index;

    [Fact]
    public void An_edited_sentence_changes_nothing() => Assert.Empty(ChangesIn(Set("# Orders\n\nOther text.\n\n## Next steps\n"))!);

    [Theory]
    [InlineData("# Orders\n\nText.\n\n## Last steps\n")]
    [InlineData("# Orders\n\nText.\n\n### Next steps\n")]
    [InlineData("# Orders\n\n<a name=\"text\"></a>Text.\n\n## Next steps\n")]
    public void A_heading_or_anchor_changes_its_article(string orders) => Assert.Equal(["orders"], ChangesIn(Set(orders)));

    [Fact]
    public void Several_articles_change() => Assert.Equal(
        ["a", "orders"], ChangesIn(new ContentSet().With("en-US/a.md", "# B").With("de-DE/a.md", "# A").With("en-US/orders.md", "# X"))!.Order(StringComparer.Ordinal));

    [Fact]
    public void Anything_may_lead_elsewhere_when_an_article_comes() => Assert.Null(ChangesIn(Set(Orders).With("en-US/z.md")));

    [Fact]
    public void Anything_may_lead_elsewhere_when_an_article_has_another_name() => Assert.Null(ChangesIn(
        new ContentSet().With("en-US/a.md", "# A").With("de-DE/a.md", "# A").With("en-US/order.md", Orders)));

    [Fact]
    public void Anything_may_lead_elsewhere_when_an_article_is_translated() => Assert.Null(ChangesIn(Set(Orders).With("de-DE/orders.md", Orders)));

    [Fact]
    public void Anything_may_lead_elsewhere_when_an_article_moves() => Assert.Null(ChangesIn(Set(Orders).Moved("old", "orders")));

    [Theory]
    [InlineData("de-DE", null)]
    [InlineData(null, "/help")]
    public void Anything_may_lead_elsewhere_under_other_options(string? defaultLocale, string? sitePrefix)
    {
        var set = new ContentSet { Options = new ContentOptions { Namespace = "App.Content", DefaultLocale = defaultLocale } with { SitePrefix = sitePrefix } };

        Assert.Null(ChangesIn(set.With("en-US/a.md", "# A").With("de-DE/a.md", "# A").With("en-US/orders.md", Orders)));
    }

    private static ContentSet Set(string orders) =>
        new ContentSet().With("en-US/a.md", "# A").With("de-DE/a.md", "# A").With("en-US/orders.md", orders);

    private static ISet<string>? ChangesIn(ContentSet later) => later.Index.ChangesSince(Earlier);
}

using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Editing.Moves;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Editing;

/// <summary>Tests that a move changes everything that names an article, and nothing else.</summary>
public sealed class MoveTests
{
    [Theory]
    [InlineData("[x](billing/invoices.md)", "[x](pay/bills.md)")]
    [InlineData("[x](billing/invoices.md#steps \"title\")", "[x](pay/bills.md#steps \"title\")")]
    [InlineData("[x](./billing/invoices.md)", "[x](./pay/bills.md)")]
    [InlineData("[x](~/billing/invoices.md)", "[x](~/pay/bills.md)")]
    [InlineData("[x](<billing/invoices.md>)", "[x](<pay/bills.md>)")]
    [InlineData("[x][1] and [y][1]\n\n[1]: billing/invoices.md?a=b#steps", "[x][1] and [y][1]\n\n[1]: pay/bills.md?a=b#steps")]
    [InlineData("<a href=\"billing/invoices.md\">x</a>", "<a href=\"pay/bills.md\">x</a>")]
    [InlineData("[x](Billing/Invoices.md)", "[x](pay/bills.md)")]
    [InlineData("`[x](billing/invoices.md)` [y](billing/other.md) [z](https://example.com/billing/invoices.md)", null)]
    public void Links_of_other_articles_follow(string before, string? after)
    {
        var move = Move(Set().With("en-US/index.md", $"# Index\r\n\r\n{before}\n"), "billing/invoices", "pay/bills");

        Assert.Equal($"# Index\r\n\r\n{after ?? before}\n", move.Content.TextOf("en-US/index.md"));
        Assert.Equal([("en-US/billing/invoices.md", "en-US/pay/bills.md"), ("de-DE/billing/invoices.md", "de-DE/pay/bills.md")], move.Files.Select(file => (file.From, file.To)));
    }

    [Fact]
    public void Links_of_the_article_itself_lead_to_the_same_places()
    {
        const string text = "# Invoices\n\n[a](#steps) [b](other.md) [c](../index.md) [d](gone.md) [e](../../outside/x.png) [f](/site) ![g](media/own.png) ![h](media/shared.png) ![i](../logo.png)\n\n[!INCLUDE [x](../includes/note.md)]\n\n## Steps\n";
        var set = Set().With("en-US/index.md", "# Index\n\n![x](billing/media/shared.png)\n").With("en-US/billing/invoices.md", text).With("en-US/includes/note.md", "Note.\n");

        var move = Move(set, "billing/invoices", "a/b/bills", "en-US/billing/media/own.png", "en-US/billing/media/shared.png", "en-US/logo.png");

        Assert.Equal(
            "# Invoices\n\n[a](#steps) [b](../../billing/other.md) [c](../../index.md) [d](../../billing/gone.md) [e](../../../outside/x.png) [f](/site) ![g](media/own.png) ![h](../../billing/media/shared.png) ![i](../../logo.png)\n\n[!INCLUDE [x](../../includes/note.md)]\n\n## Steps\n",
            move.Content.TextOf("en-US/a/b/bills.md"));
        Assert.Equal(["en-US/a/b/bills.md", "de-DE/a/b/bills.md", "en-US/a/b/media/own.png"], move.Files.Select(file => file.To));
    }

    [Fact]
    public void Both_sides_of_side_by_side_files_follow()
    {
        var set = new ContentSet()
            .With("sv-SE/a.md", Markup.SideBySide("v1", (1, "Se [här](b.md).", "See [here](b.md)."))).With("sv-SE/b.md", Markup.SideBySide("v1", (1, "Två", "Two")))
            .With("nl-NL/a.md", Markup.SideBySide("v1", (1, "Zie [hier](b.md).", "See [here](b.md)."))).With("nl-NL/b.md", Markup.SideBySide("v1", (1, "Twee", "Two")));

        var move = Move(set, "b", "c/d");

        Assert.Equal(Markup.SideBySide("v1", (1, "Se [här](c/d.md).", "See [here](c/d.md).")), move.Content.TextOf("sv-SE/a.md"));
        Assert.Equal(Markup.SideBySide("v1", (1, "Zie [hier](c/d.md).", "See [here](c/d.md).")), move.Content.TextOf("nl-NL/a.md"));
    }

    [Fact]
    public void Side_files_front_matter_and_the_lock_follow()
    {
        const string toc = "- name: Invoices\n  href: billing/invoices.md\n- name: Other\n  href: \"billing/other.md\"\n- name: Again\n  href: 'billing/invoices.md#steps'\n";
        const string redirects = "{\n    \"redirections\": [\n        {\n            \"source_path\": \"old.md\",\n            \"redirect_url\": \"/site/billing/invoices\"\n        }\n    ]\n}\n";
        var options = new ContentOptions { SitePrefix = "/site" };
        var files = Set(options).With("en-US/index.md", "---\ntitle: I\nrelated: billing/invoices\n---\n# Index\n\n[x](/site/billing/invoices#steps) [y](billing/invoices.md)\n").With("de-DE/index.md", "# Index\n\n[y](billing/invoices.md)\n");
        var articles = files.Compilation.WithTocs([TocFile.Read(toc, "en-US/toc.yml", "en-US/toc.yml")]);
        articles = articles.WithTargets(articles.Targets with { Redirects = Redirects.Read(redirects).Items });
        var accepted = LockWriter.Write(articles.Accept(LockSelection.Parse(string.Empty)).Sections, []);
        var content = new EditableContent(articles.WithLock(LockReader.Read(accepted)), new SideTexts(string.Empty)
        {
            Tocs = [new SideText("en-US/toc.yml", toc)], Redirects = [new SideText("redirects.json", redirects)], Lock = new SideText("typedcontent.lock", accepted),
        });

        var move = ContentMove.Of(content, "billing/invoices", "pay/bills", _ => false);

        Assert.Equal("---\ntitle: I\nrelated: pay/bills\n---\n# Index\n\n[x](/site/pay/bills#steps) [y](pay/bills.md)\n", move.Content.TextOf("en-US/index.md"));
        Assert.Equal(toc.Replace("billing/invoices", "pay/bills", StringComparison.Ordinal), move.Content.TextOf("en-US/toc.yml"));
        Assert.Equal(
            "{\n    \"redirections\": [\n        {\n            \"source_path\": \"old.md\",\n            \"redirect_url\": \"/site/billing/invoices\"\n        },\n        {\n            \"source_path\": \"billing/invoices.md\",\n            \"redirect_url\": \"/site/pay/bills\"\n        }\n    ]\n}\n",
            move.Content.TextOf("redirects.json"));
        Assert.Contains("[de-DE from en-US] pay/bills\n", move.Content.TextOf("typedcontent.lock"), StringComparison.Ordinal);
        Assert.DoesNotContain("billing/invoices", move.Content.TextOf("typedcontent.lock"), StringComparison.Ordinal);
        Assert.All(move.Content.Compilation.GetStatus().Articles, article => Assert.Equal(Compiler.Status.TextState.Current, article.In("de-DE").State));
    }

    [Theory]
    [InlineData("{ \"source_path\": \"pay/bills.md\", \"redirect_url\": \"/site/billing/invoices\" }", "{\n \"source_path\": \"billing/invoices.md\",\n \"redirect_url\": \"/site/pay/bills\"\n}")]
    [InlineData("{ \"source_path\": \"a{\\\"}.md\", \"redirect_url\": \"/x\" }, { \"source_path\": \"pay/bills.md\", \"redirect_url\": \"/x\" }, { \"source_path\": \"billing/invoices.md\", \"redirect_url\": \"/x\" }", "{ \"source_path\": \"a{\\\"}.md\", \"redirect_url\": \"/x\" }, { \"source_path\": \"billing/invoices.md\", \"redirect_url\": \"/x\" }")]
    [InlineData("{ \"source_path\": \"pay/bills.md\", \"redirect_url\": \"/x\" }, { \"source_path\": \"billing/invoices.md\", \"redirect_url\": \"/x\" }", "{ \"source_path\": \"billing/invoices.md\", \"redirect_url\": \"/x\" }")]
    [InlineData("{\n \"source_path_from_root\": \"/docs/content/old.md\", \"redirect_url\": \"/site/x\" }", "{\n \"source_path_from_root\": \"/docs/content/old.md\", \"redirect_url\": \"/site/x\" },\n{\n \"source_path_from_root\": \"/docs/content/billing/invoices.md\",\n \"redirect_url\": \"/site/pay/bills\"\n}")]
    [InlineData("", "\n    {\n      \"source_path\": \"billing/invoices.md\",\n      \"redirect_url\": \"/site/pay/bills\"\n    }\n  ")]
    public void A_redirect_is_written_like_the_others_and_none_leads_away_from_the_new_place(string before, string after)
    {
        var list = new SideText("redirects.json", $"{{ \"redirections\": [{before}] }}");
        var set = Set(new ContentOptions { SitePrefix = "/site" }).Compilation;
        set = set.WithTargets(set.Targets with { Redirects = Redirects.Read(list.Text, list.FilePath, "/app/docs/content").Items });

        var move = ContentMove.Of(new EditableContent(set, new SideTexts("/app/docs/content") { Redirects = [list] }), "billing/invoices", "pay/bills", _ => false);

        Assert.Equal($"{{ \"redirections\": [{after}] }}", move.Content.TextOf("redirects.json"));
    }

    [Fact]
    public void A_file_that_articles_include_gets_no_redirect()
    {
        const string redirects = """{ "redirections": [] }""";
        var set = new ContentSet().With("en-US/a.md", "# A\n\n[!INCLUDE [n](includes/n.md)]\n").With("en-US/includes/n.md", "Note.\n").Compilation;

        var move = ContentMove.Of(new EditableContent(set, new SideTexts(string.Empty) { Redirects = [new SideText("redirects.json", redirects)] }), "includes/n", "includes/m", _ => false);

        Assert.Equal(redirects, move.Content.TextOf("redirects.json"));
    }

    [Fact]
    public void Files_of_other_layouts_move_to_their_places()
    {
        var options = new ContentOptions { LayoutPatterns = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? "docs/{path}.md;i18n/{locale}/docs/{path}.md" : null).LayoutPatterns };
        var set = new ContentSet { Options = options }.With("docs/a.md", "[x](sub/b.md)\n").With("docs/sub/b.md").With("i18n/de/docs/a.md", "[x](sub/b.md)\n").With("i18n/de/docs/sub/b.md");

        var move = Move(set, "sub/b", "c");

        Assert.Equal([("docs/sub/b.md", "docs/c.md"), ("i18n/de/docs/sub/b.md", "i18n/de/docs/c.md")], move.Files.Select(file => (file.From, file.To)));
        Assert.Equal("[x](c.md)\n", move.Content.TextOf("docs/a.md"));
    }

    [Theory]
    [InlineData("gone", "b", "there is no article 'gone'")]
    [InlineData("billing/invoices", "billing/other", "there is an article 'billing/other' already; choose another path")]
    [InlineData("billing/invoices", "billing/invoices", "there is an article 'billing/invoices' already; choose another path")]
    [InlineData("billing/invoices", "taken/file", "'en-US/taken/file.md' exists already; choose another path")]
    public void A_move_that_cannot_be_made_says_why(string from, string to, string message) =>
        Assert.Equal(message, Assert.Throws<MoveException>(() => Move(Set(), from, to, "en-US/taken/file.md")).Message);

    [Fact]
    public void A_link_that_cannot_be_rewritten_is_named()
    {
        var e = Assert.Throws<MoveException>(() => Move(Set().With("en-US/index.md", "# Index\n\n[x](billing/inv&#111;ices.md)\n"), "billing/invoices", "pay/bills"));

        Assert.StartsWith("en-US/index.md(3,5): the link to 'billing/invoices.md' can't be changed", e.Message, StringComparison.Ordinal);
    }

    private static ContentSet Set(ContentOptions? options = null) => (options is null ? new ContentSet() : new ContentSet { Options = options })
        .With("en-US/billing/invoices.md", "# Invoices\n\nOpen them.\n\n## Steps\n").With("de-DE/billing/invoices.md", "# Rechnungen\n\nÖffnen Sie sie.\n\n## Schritte\n")
        .With("en-US/billing/other.md").With("de-DE/billing/other.md");

    private static ContentMove Move(ContentSet set, string from, string to, params string[] files) =>
        ContentMove.Of(new EditableContent(set.Compilation, new SideTexts(string.Empty)), from, to, files.Contains);
}

using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

/// <summary>Tests the alerts of sites: <c>:::note</c> and <c>!!! note</c>.</summary>
public sealed class ContainerTests
{
    private const string Titled = "<div class=\"alert alert-tip\">\n<p class=\"alert-title\">Save <em>time</em></p>\n<p>Use it.</p>\n</div>\n<p>After</p>\n";
    private const string Plain = "<div class=\"alert alert-warning\">\n<p>Use it.</p>\n</div>\n<p>After</p>\n";

    [Theory]
    [InlineData(":::tip Save *time*\nUse it.\n:::\nAfter", Titled)]
    [InlineData("::: tip Save *time*\n\nUse it.\n\n:::\n\nAfter", Titled)]
    [InlineData(":::tip[Save *time*]\nUse it.\n:::\nAfter", Titled)]
    [InlineData(":::tip[Save *time*]{icon=\"heart\"}\nUse it.\n:::\nAfter", Titled)]
    [InlineData(":::tip Save *time* {#id}\nUse it.\n:::\nAfter", Titled)]
    [InlineData(":::tip{title=\"Save *time*\"}\nUse it.\n:::\nAfter", Titled)]
    [InlineData("!!! tip \"Save *time*\"\n    Use it.\n\nAfter", Titled)]
    [InlineData("!!! tip inline end \"Save *time*\"\n\n    Use it.\nAfter", Titled)]
    [InlineData("??? tip \"Save *time*\"\n    Use it.\nAfter", Titled)]
    [InlineData("???+ tip \"Save *time*\"\n\tUse it.\nAfter", Titled)]
    [InlineData(":::warning\nUse it.\n:::\nAfter", Plain)]
    [InlineData("::::: warning\nUse it.\n:::::::\nAfter", Plain)]
    [InlineData("   :::WARNING   \nUse it.\n   :::\nAfter", Plain)]
    [InlineData(":::warning{.wide}\nUse it.\n:::\nAfter", Plain)]
    [InlineData("!!! warning\n    Use it.\nAfter", Plain)]
    [InlineData("!!! warning \"\"\n    Use it.\nAfter", Plain)]
    [InlineData("!!!warning\n    Use it.\nAfter", Plain)]
    public void An_alert_of_a_site_has_its_kind_and_title(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData(":::legal-notice\nText.\n:::", "legalnotice")]
    [InlineData(":::details More\nText.\n:::", "details")]
    [InlineData("!!! legal-notice\n    Text.", "legalnotice")]
    [InlineData("!!! \"More\"\n    Text.", "")]
    public void An_unknown_kind_is_an_alert_too(string markdown, string kind)
    {
        var html = Rendered.From(markdown).Html;

        Assert.StartsWith($"<div class=\"alert alert-{kind}\">\n", html, StringComparison.Ordinal);
        Assert.Contains("<p>Text.</p>\n", html, StringComparison.Ordinal);
        Assert.Equal(markdown.Contains("More", StringComparison.Ordinal), html.Contains("<p class=\"alert-title\">More</p>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("!!! Attention please\n\nText.")]
    [InlineData("!!! Attention please")]
    [InlineData("!!!")]
    [InlineData("!!! a, b\n    c")]
    [InlineData("??? why?")]
    [InlineData("!! note\n    x")]
    [InlineData("Text !!! note")]
    public void Marks_that_begin_no_alert_are_text(string markdown)
    {
        var html = Rendered.From(markdown).Html;

        Assert.DoesNotContain("alert", html, StringComparison.Ordinal);
        Assert.Contains(markdown.Split('\n')[0].TrimEnd('?'), html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(":::row:::\n\na\n\n:::row-end:::")]
    [InlineData("::: moniker range=\"x\"\n\na\n\n::: moniker-end")]
    [InlineData(":::zone pivot=\"b\"\n\na\n\n:::zone-end")]
    [InlineData(":::form action=\"b\"\n\na")]
    [InlineData("a\n\n:::")]
    public void Elements_of_Microsoft_Learn_stay_layout(string markdown) => Assert.Equal("<p>a</p>\n", Rendered.From(markdown).Html);

    [Theory]
    [InlineData("::::note\nA\n:::tip\nB\n:::\nC\n::::\nD")]
    [InlineData(":::note\nA\n:::tip\nB\n:::\nC\n:::\nD")]
    [InlineData("!!! note\n    A\n\n    !!! tip\n        B\n\n    C\n\nD")]
    [InlineData("!!! note\n    A\n    :::tip\n    B\n    :::\n    C\n\nD")]
    public void Alerts_are_in_alerts(string markdown) => Assert.Equal(
        "<div class=\"alert alert-note\">\n<p>A</p>\n<div class=\"alert alert-tip\">\n<p>B</p>\n</div>\n<p>C</p>\n</div>\n<p>D</p>\n", Rendered.From(markdown).Html);

    [Fact]
    public void A_longer_line_of_colons_ends_the_outer_alert() => Assert.Equal(
        "<div class=\"alert alert-note\">\n<div class=\"alert alert-tip\">\n<p>B</p>\n</div>\n</div>\n<p>D</p>\n", Rendered.From("::::note\n:::tip\nB\n::::\nD").Html);

    [Theory]
    [InlineData(":::note\nA\n")]
    [InlineData("::::note\n:::note\nA\n")]
    [InlineData(":::note\n:::note\nA\n")]
    public void An_alert_that_an_included_file_leaves_open_ends_with_the_file(string text)
    {
        var content = new ContentSet().With("sv-SE/a.md", "[!INCLUDE [x](includes/x.md)]\n\nB").With("sv-SE/includes/x.md", text);

        Assert.EndsWith("</div>\n<p>B</p>\n", Rendered.From(content, "sv-SE/a.md").Html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("!!! note\n    [!INCLUDE [x](includes/x.md)]\n\nC")]
    [InlineData(":::note\n[!INCLUDE [x](includes/x.md)]\n:::\nC")]
    public void An_included_file_is_in_the_alert_of_its_directive(string text)
    {
        var content = new ContentSet().With("sv-SE/a.md", text).With("sv-SE/includes/x.md", "A\n\nB");

        Assert.Equal("<div class=\"alert alert-note\">\n<p>A</p>\n<p>B</p>\n</div>\n<p>C</p>\n", Rendered.From(content, "sv-SE/a.md").Html);
    }

    [Fact]
    public void An_alert_contains_all_blocks()
    {
        const string blocks = "# H\n\n- a\n\n- b\n\n```\n:::\n\n!!! x\n```\n\n| a |\n|---|\n| b |\n";
        var html = Rendered.From(blocks).Html;
        var indented = string.Join('\n', blocks.Split('\n').Select(line => line.Length == 0 ? line : "    " + line));

        Assert.Equal($"<div class=\"alert alert-note\">\n{html}</div>\n", Rendered.From(":::note\n\n" + blocks + "\n:::\n").Html);
        Assert.Equal($"<div class=\"alert alert-note\">\n{html}</div>\n", Rendered.From("!!! note\n\n" + indented).Html);
        Assert.Equal($"<blockquote>\n<div class=\"alert alert-note\">\n{html}</div>\n</blockquote>\n", Rendered.From("> :::note\n>\n> " + blocks.Replace("\n", "\n> ", StringComparison.Ordinal) + "\n> :::\n").Html);
    }

    [Fact]
    public void An_alert_without_an_end_ends_with_what_it_is_in() => Assert.Equal(
        "<ul>\n<li>a\n<div class=\"alert alert-note\">\n<p>b</p>\n</div>\n</li>\n</ul>\n<p>c</p>\n", Rendered.From("- a\n  :::note\n  b\n\nc").Html);

    [Theory]
    [InlineData(":::tip See [terms](b.md)\nMind the [date](gone.md).\n:::\n", 3, 17)]
    [InlineData("!!! tip \"See [terms](b.md)\"\n    Mind the [date](gone.md).\n", 3, 21)]
    public void Titles_and_texts_are_units_and_their_links_are_checked(string alert, int line, int column)
    {
        var content = new ContentSet().With("en-US/a.md", "# A\n" + alert).With("en-US/b.md");
        var problem = Assert.Single(content.CheckLinks("en-US/a.md"));

        Assert.Equal(["A", "See terms", "Mind the date."], content.Model("a").Strings.Select(text => text.Label));
        Assert.Equal((BrokenLink.Rule, (line, column)), (problem.Rule, problem.Span.Place()));
        Assert.Equal(["See <a href=\"b.md\">terms</a>", "Mind the <a href=\"gone.md\">date</a>."], Rendered.From(content, "en-US/a.md").Units.Skip(1));
    }

    [Fact]
    public void Units_of_side_by_side_files_are_found_in_alerts()
    {
        var text = ":::note " + Markup.Unit(101, "Titel", "Title") + "\n" + Markup.Unit(102, "Text", "Body") + "\n:::\n\n!!! tip \"" + Markup.Unit(103, "Titel 2", "Title 2") + "\"\n    " + Markup.Unit(104, "Text 2", "Body 2") + "\n";

        Assert.Equal(["Titel", "Text", "Titel 2", "Text 2"], Rendered.From(text).Units);
        Assert.Empty(Reader.Read(text).Problems);
    }

    [Theory]
    [InlineData("# A\n\n:::note Title\nText.\n\n## B\n\nMore.\n", 3, ":::note Title", ":::")]
    [InlineData("- a\n\n  :::: tip\n  Text.\n\nMore.\n", 3, ":::: tip", "::::")]
    [InlineData(":::tip\n:::note\nText.\n:::\n\nMore.\n", 1, ":::tip", ":::")]
    [InlineData("::::tip\n:::note\nText.\n::::\n\nMore.\n", 2, ":::note", ":::")]
    public void An_alert_that_nothing_ends_is_reported(string markdown, int line, string begin, string end)
    {
        var problem = Assert.Single(Reader.Read(markdown).Problems);

        Assert.Equal("TC0011", problem.Rule.Id);
        Assert.Equal(line, problem.Span.Place().Line);
        Assert.Equal($"'{begin}' is not closed, so everything after it is part of the alert; write '{end}' on a line after the text of the alert", problem.Message);
    }

    [Theory]
    [InlineData(":::note\nText.\n:::\n")]
    [InlineData(":::tip Save often :::\n\nMore.\n")]
    [InlineData("::::tip\n:::note\nText.\n:::\n::::\n")]
    [InlineData("!!! note\n    Text.\n")]
    [InlineData("> [!NOTE]\n> Text.\n")]
    [InlineData(":::zone pivot=\"a\"\n\nText.\n")]
    [InlineData("```\n:::note\n```\n")]
    public void Other_alerts_are_not_reported(string markdown) => Assert.Empty(Reader.Read(markdown).Problems);

    [Theory]
    [InlineData("> [!NOTE]: x", "<blockquote>\n<p>[!NOTE]: x</p>\n</blockquote>\n")]
    [InlineData("> [!NOTE]: x\n> more\n\n[!NOTE]", "<blockquote>\n<p>[!NOTE]: x\nmore</p>\n</blockquote>\n<p>[!NOTE]</p>\n")]
    [InlineData("> [!NOTE] x\n> more", "<blockquote>\n<p>[!NOTE] x\nmore</p>\n</blockquote>\n")]
    [InlineData("> [a]: b.md\n>\n> [a]", "<blockquote>\n<p><a href=\"b.md\">a</a></p>\n</blockquote>\n")]
    public void Text_on_the_line_of_an_alert_is_not_lost(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Fact]
    public void Alerts_that_nothing_ends_are_bounded() =>
        Assert.All(
            Reader.Read(string.Concat(Enumerable.Repeat(":::note\n", 200)) + "a\n").Problems,
            problem => Assert.Equal("TC0011", problem.Rule.Id));

    [Theory]
    [InlineData(":::tip\n\n```py\ndef f():\n    return 1\n```\n\n:::", "<pre><code class=\"language-py\">def f():\n    return 1\n</code></pre>\n")]
    [InlineData(":::tip\n- a\n  - b\n:::", "<ul>\n<li>a\n<ul>\n<li>b\n</li>\n</ul>\n</li>\n</ul>\n")]
    [InlineData(":::tip\n1. S\n\n   P\n\n2. T\n:::", "<ol>\n<li><p>S</p>\n<p>P</p>\n</li>\n<li><p>T</p>\n</li>\n</ol>\n")]
    [InlineData(":::tip\n\n    x\n:::", "<pre><code>x\n</code></pre>\n")]
    public void The_indentation_in_an_alert_is_kept(string markdown, string content) =>
        Assert.Equal($"<div class=\"alert alert-tip\">\n{content}</div>\n", Rendered.From(markdown).Html);

    [Theory]
    [InlineData(":::tip Save often :::\n\nB", "Save often")]
    [InlineData(":::tip Save often:::\n\nB", "Save often")]
    [InlineData(":::tip[Save often\nB\n:::", "Save often")]
    public void No_text_of_a_line_of_colons_is_lost(string markdown, string text)
    {
        var html = Rendered.From(markdown).Html;

        Assert.Contains(text, html, StringComparison.Ordinal);
        Assert.Contains("<p>B</p>", html, StringComparison.Ordinal);
    }
}

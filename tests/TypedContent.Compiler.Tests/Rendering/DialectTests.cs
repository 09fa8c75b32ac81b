using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

/// <summary>Tests the smaller parts of the dialect: text that is struck out, tasks, emoji, definitions, and tables.</summary>
public sealed class DialectTests
{
    [Theory]
    [InlineData("~~20~~ 18", "<del>20</del> 18")]
    [InlineData("~~a **b**~~", "<del>a <strong>b</strong></del>")]
    [InlineData("**~~a~~**", "<strong><del>a</del></strong>")]
    [InlineData("`~~a~~` \\~~a\\~~", "<code>~~a~~</code> ~~a~~")]
    [InlineData("H~2~O x^2^ ==a== ++b++", "H~2~O x^2^ ==a== ++b++")]
    [InlineData("a ~~ b ~~ c", "a ~~ b ~~ c")]
    [InlineData("~~a", "~~a")]
    public void Text_can_be_struck_out(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>\n", Rendered.From(markdown).Html);
        Assert.Equal(html, Rendered.Inline(markdown));
    }

    [Fact]
    public void The_text_stays_in_names_and_anchors()
    {
        var model = new ContentSet().With("en-US/a.md", "# The ~~old~~ price\n\nNow ~~20~~ 18 euro").Model("a");

        Assert.Equal(["The old price", "Now 20 18 euro"], model.Strings.Select(text => text.Label));
        Assert.Equal("the-old-price", Assert.Single(model.Sections).Anchor);
    }

    [Theory]
    [InlineData("Nu 18", "Now ~~20~~ 18", "struck out")]
    [InlineData("Nu ~~20 18", "Now ~~20~~ 18", "pairs with nothing")]
    public void A_translation_that_loses_the_marks_is_reported(string target, string source, string what)
    {
        var problem = Assert.Single(UnitFindings.Of(target, source));

        Assert.Equal(DamagedMarkup.Rule.Id, problem.Id);
        Assert.Contains(what, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Nu ~~20~~ 18", "Now ~~20~~ 18")]
    [InlineData("Nu <del>20</del> 18", "Now ~~20~~ 18")]
    [InlineData("Nu ~~20~~ 18", "Now 18")]
    [InlineData("Grattis", "Congratulations :tada:")]
    public void A_translation_that_keeps_them_is_not(string target, string source) => Assert.Empty(UnitFindings.Of(target, source));

    [Fact]
    public void A_task_is_a_checkbox_with_the_text_as_label()
    {
        const string text = "- [ ] open [x](b.md)\n- [x] done\n\n1. [X] *more*\n\n   - [ ] inner\n";

        Assert.Equal(
            "<ul>\n<li><label><input type=\"checkbox\" disabled=\"disabled\" /> open <a href=\"b.md\">x</a></label>\n</li>\n"
            + "<li><label><input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\" /> done</label>\n</li>\n</ul>\n"
            + "<ol>\n<li>\n<p><label><input type=\"checkbox\" disabled=\"disabled\" checked=\"checked\" /> <em>more</em></label></p>\n<ul>\n<li><label><input type=\"checkbox\" disabled=\"disabled\" /> inner</label>\n</li>\n</ul>\n</li>\n</ol>\n",
            Rendered.From(text).Html.Replace("<li><p>", "<li>\n<p>", StringComparison.Ordinal));
        Assert.Equal(["open <a href=\"b.md\">x</a>", "done", "<em>more</em>", "inner"], Rendered.From(text).Units);
        Assert.Equal(["open x", "done", "more", "inner"], Reader.Variant(text).Units.Select(unit => unit.Label));
    }

    [Theory]
    [InlineData("[ ] a", "<p>[ ] a</p>\n")]
    [InlineData("- a [ ] b", "<ul>\n<li>a [ ] b</li>\n</ul>\n")]
    [InlineData("- [x](b.md)", "<ul>\n<li><a href=\"b.md\">x</a></li>\n</ul>\n")]
    [InlineData("- [x]a", "<ul>\n<li>[x]a</li>\n</ul>\n")]
    [InlineData("- \\[ ] a", "<ul>\n<li>[ ] a</li>\n</ul>\n")]
    public void Other_brackets_are_no_tasks(string markdown, string html) =>
        Assert.Equal(html, Rendered.From(markdown).Html.Replace("\n</li>", "</li>", StringComparison.Ordinal));

    [Fact]
    public void A_task_in_a_unit_is_no_part_of_its_name() =>
        Assert.Equal(["Done"], Reader.Variant("- " + Markup.Unit(101, "[x] Klart", "[x] Done") + "\n").Units.Select(unit => unit.Label));

    [Theory]
    [InlineData("Well done :tada:", "Well done 🎉")]
    [InlineData(":tada:!", "🎉!")]
    [InlineData("完了:tada:です", "完了🎉です")]
    [InlineData("(:+1:) **:rocket:**", "(👍) <strong>🚀</strong>")]
    [InlineData(":tada: :tada:", "🎉 🎉")]
    [InlineData(":unknown_name: :) :-) :", ":unknown_name: :) :-) :")]
    [InlineData("10:30:00 10:100:00 a:tada:b ::tada::", "10:30:00 10:100:00 a:tada:b ::tada::")]
    [InlineData("`:tada:` \\:tada:", "<code>:tada:</code> :tada:")]
    [InlineData("[a](b:tada:.md)", "<a>a</a>")]
    [InlineData("<b title=\":tada:\">a</b>", "<b title=\":tada:\">a</b>")]
    public void A_name_of_an_emoji_is_the_emoji(string markdown, string html)
    {
        Assert.Equal($"<p>{html}</p>\n", Rendered.From(markdown).Html);
        Assert.Equal(html, Rendered.Inline(markdown));
    }

    [Fact]
    public void An_address_keeps_names_of_emoji() =>
        Assert.Contains("https://example.com/a/:tada:/b", Rendered.From("https://example.com/a/:tada:/b").Html, StringComparison.Ordinal);

    [Fact]
    public void An_emoji_is_in_texts_and_not_in_names_and_both_slugs_lead_to_it()
    {
        var content = new ContentSet().With("en-US/a.md", "# A\n\n## :rocket: Features\n\nWell done :tada:");
        var model = content.Model("a");

        Assert.Equal(["A", "🚀 Features", "Well done 🎉"], model.Strings.Select(text => text.Label));
        Assert.Equal(["A", "Features", "WellDone"], model.Strings.Select(text => text.Name));
        Assert.Equal("-features", content.Resolve("en-US/a.md", "#rocket-features").Section);
        Assert.Equal("-features", content.Resolve("en-US/a.md", "#-features").Section);
    }

    [Theory]
    [InlineData("Term\n: Definition", "<dl>\n<dt>Term</dt>\n<dd>Definition</dd>\n</dl>\n")]
    [InlineData("Term\n:   Definition\n    goes on\nlazily", "<dl>\n<dt>Term</dt>\n<dd>Definition\ngoes on\nlazily</dd>\n</dl>\n")]
    [InlineData("One\n*Two*\n: First\n: Second", "<dl>\n<dt>One</dt>\n<dt><em>Two</em></dt>\n<dd>First</dd>\n<dd>Second</dd>\n</dl>\n")]
    [InlineData("One\n\n: First\n\nTwo\n: Second\n\nEnd", "<dl>\n<dt>One</dt>\n<dd>First</dd>\n<dt>Two</dt>\n<dd>Second</dd>\n</dl>\n<p>End</p>\n")]
    [InlineData("Term\n: One\n\n  Two\n\n  - a\n\n    b\n", "<dl>\n<dt>Term</dt>\n<dd>\n<p>One</p>\n<p>Two</p>\n<ul>\n<li><p>a</p>\n<p>b</p>\n</li>\n</ul>\n</dd>\n</dl>\n")]
    [InlineData("- Term\n  : Definition\n\nEnd", "<ul>\n<li><dl>\n<dt>Term</dt>\n<dd>Definition</dd>\n</dl>\n</li>\n</ul>\n<p>End</p>\n")]
    public void A_term_has_definitions(string markdown, string html) =>
        Assert.Equal(html, Rendered.From(markdown).Html.Replace("<li>\n", "<li>", StringComparison.Ordinal));

    [Theory]
    [InlineData(": Definition", "<p>: Definition</p>\n")]
    [InlineData("# Title\n: Definition", "<h1 id=\"title\">Title</h1>\n<p>: Definition</p>\n")]
    [InlineData("Term\n:Definition", "<p>Term\n:Definition</p>\n")]
    [InlineData("Term\n:", "<p>Term\n:</p>\n")]
    [InlineData("Term\n\n\n\n: Definition", "<p>Term</p>\n<p>: Definition</p>\n")]
    [InlineData("|A|\n|-|\n\n: Caption", "<table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n</table>\n<p>: Caption</p>\n")]
    [InlineData("- Term\n\n: Definition", "<ul>\n<li>Term\n</li>\n</ul>\n<p>: Definition</p>\n")]
    public void Other_colons_are_text(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Fact]
    public void Terms_and_definitions_are_units_at_their_places()
    {
        const string text = "Net *price*\n: Without [tax](gone.md)\n\n  More\n";
        var content = new ContentSet().With("en-US/a.md", text);

        Assert.Equal(["Net price", "Without tax", "More"], content.Model("a").Strings.Select(unit => unit.Label));
        Assert.Equal(["Net <em>price</em>", "Without <a href=\"gone.md\">tax</a>", "More"], Rendered.From(text).Units);
        Assert.Equal((2, 17), Assert.Single(content.CheckLinks("en-US/a.md")).Span.Place());
        Assert.Equal(["Pris", "Utan"], Rendered.From(Markup.Unit(101, "Pris", "Price") + "\n: " + Markup.Unit(102, "Utan", "Without") + "\n").Units);
    }

    [Fact]
    public void An_escaped_pipe_in_code_of_a_table_is_a_pipe()
    {
        const string text = "| A | B |\n|---|---|\n| `a\\|b` | [x\\|y](b.md) |\n\n`a\\|b`\n";
        var html = Rendered.From(text).Html;

        Assert.Contains("<td><code>a|b</code></td>", html, StringComparison.Ordinal);
        Assert.Contains("<p><code>a\\|b</code></p>", html, StringComparison.Ordinal);
        Assert.Equal("a|b", Reader.Variant(text).Units[2].Label);
    }

    [Theory]
    [InlineData("| A | B |\n|---|---|\n| a | b |\nplain *words*\nmore", "<p>plain <em>words</em>\nmore</p>\n")]
    [InlineData("A | B\n--|--\na | b\n    plain", "<p>plain</p>\n")]
    public void A_line_without_a_pipe_ends_a_table(string text, string after)
    {
        var html = Rendered.From(text).Html;

        Assert.Equal(Rendered.From(text[..text.LastIndexOf("plain", StringComparison.Ordinal)].TrimEnd()).Html + after, html);
        Assert.StartsWith("<table>", html, StringComparison.Ordinal);
        Assert.Equal(["A", "B", "a", "b"], Reader.Variant(text).Units.Take(4).Select(unit => unit.Label));
    }

    [Theory]
    [InlineData("a | b\nc\nd")]
    [InlineData("a\n---|---\nd\ne")]
    public void Text_that_is_no_table_is_one_paragraph(string text) => Assert.Equal($"<p>{text}</p>\n", Rendered.From(text).Html);

    [Theory]
    [InlineData("How to pay\nan invoice\n---")]
    [InlineData("How to pay  \n   an invoice  \n   ---")]
    [InlineData("- How to pay\n  an invoice\n  ---")]
    public void A_heading_can_have_two_lines(string text)
    {
        var article = Reader.Variant(text);

        Assert.Equal("how-to-pay-an-invoice", Assert.Single(article.Headings).Anchor);
        Assert.Equal("How to pay an invoice", article.Headings[0].Label);
        Assert.Equal("How to pay an invoice", Assert.Single(article.Units).Label);
    }

    [Theory]
    [InlineData("Read <a href=\"b.md\">the <b>terms</b> of use</a>", "the <b>terms</b> of use")]
    [InlineData("<p>Or <a href=\"b.md\">another page</a></p>", "another page")]
    [InlineData("<img src=\"b.png\" alt=\"A picture\">", "<img src=\"b.png\" alt=\"A picture\" />")]
    [InlineData("- <div>\n  <a href=\"b.md\">x\n  y</a></div>", "x\n  y")]
    public void A_link_of_HTML_has_its_text(string text, string linkText) => Assert.Equal(linkText, Rendered.From(text).LinkTexts[0]);
}

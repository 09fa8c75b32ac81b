using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

/// <summary>Tests footnotes: their HTML, their units and links, and what is reported.</summary>
public sealed class FootnoteTests
{
    [Fact]
    public void A_note_is_shown_once_with_a_way_back_from_each_reference() => Assert.Equal(
        "<p>Price<sup class=\"footnote-ref\" id=\"noteref-1\"><a href=\"#note-1\">1</a></sup> and tax<sup class=\"footnote-ref\" id=\"noteref-1-1\"><a href=\"#note-1\">1</a></sup>.</p>\n"
        + "<ol class=\"footnotes\">\n<li id=\"note-1\" value=\"1\">\n<p>Net <a href=\"#noteref-1\" class=\"footnote-backref\">↩</a> <a href=\"#noteref-1-1\" class=\"footnote-backref\">↩</a></p>\n</li>\n</ol>\n",
        Rendered.From("Price[^n] and tax[^N].\n\n[^n]: Net").Html);

    [Fact]
    public void Notes_have_the_numbers_of_their_first_references()
    {
        var html = Rendered.From("A[^b] b[^a] c[^b]\n\n[^a]: One\n[^b]: Two\n\nText\n\n[^c]: Three\n\n    More[^a]\n\nEnd[^c]").Html;

        Assert.Equal(["2", "1", "3"], Values(html));
        Assert.Equal(2, Count(html, "<ol class=\"footnotes\">"));
        Assert.Equal(2, Count(html, "</ol>"));
        Assert.Contains("<li id=\"note-3\" value=\"3\">\n<p>Three</p>\n<p>More<sup", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("料金は税別です[^tax]。詳しくは規約[^tax]を参照してください。\n\n[^tax]: 消費税")]
    [InlineData("a[^tax][^tax]\n\n[^tax]: b")]
    [InlineData("[^tax] **b[^tax]**\n[^tax]: interrupts")]
    [InlineData("- [a](b.md)[^tax]\n- | [^tax]\n\n[^tax]: b")]
    [InlineData("> a[^tax]\n> b[^tax]\n>\n> [^tax]: b")]
    [InlineData("| a[^tax] |\n|---|\n| [^tax] |\n\n[^tax]: b")]
    [InlineData("[^tax]: b\n\na[^tax]\n\n# b[^tax]")]
    public void A_reference_is_read_wherever_it_stands(string text)
    {
        var html = Rendered.From(text).Html;

        Assert.Equal(2, Count(html, "<a href=\"#note-1\">1</a>"));
        Assert.Equal(2, Count(html, "footnote-backref"));
        Assert.DoesNotContain("[^", html, StringComparison.Ordinal);
        Safety.Check(html, text);
    }

    [Theory]
    [InlineData("a [^x] b")]
    [InlineData("a [^x] b\n\n[^y]: c")]
    [InlineData("a \\[^x] b\n\n[^x]: c")]
    [InlineData("a `[^x]` b\n\n[^x]: c")]
    [InlineData("a [^x] b\n\n    [^x]: c")]
    [InlineData("a [^x] b\n\n```\n[^x]: c\n```")]
    [InlineData("a [^x] b\n\n\\[^x]: c")]
    public void A_reference_without_a_note_is_text(string text)
    {
        var html = Rendered.From(text).Html;

        Assert.Contains("[^x]", html, StringComparison.Ordinal);
        Assert.DoesNotContain("<sup", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_note_has_all_blocks_that_are_indented()
    {
        var html = Rendered.From("a[^x]\n\n[^x]: One\n    line\nlazy\n\n    - item\n\n    - item\n\n        code\n\n    ```\n    more\n\n    code\n    ```\n\nAfter").Html;

        Assert.Equal(
            "<p>a<sup class=\"footnote-ref\" id=\"noteref-1\"><a href=\"#note-1\">1</a></sup></p>\n<ol class=\"footnotes\">\n<li id=\"note-1\" value=\"1\">\n<p>One\nline\nlazy</p>\n"
            + "<ul>\n<li>\n<p>item</p>\n</li>\n<li>\n<p>item</p>\n<p>code</p>\n</li>\n</ul>\n<pre><code>more\n\ncode\n</code></pre>\n"
            + "<p> <a href=\"#noteref-1\" class=\"footnote-backref\">↩</a></p>\n</li>\n</ol>\n<p>After</p>\n",
            html.Replace("<li><p>", "<li>\n<p>", StringComparison.Ordinal));
    }

    [Fact]
    public void Ids_of_notes_never_meet_those_of_the_article()
    {
        var html = Rendered.From("# note-1\n\na[^x] <a id=\"noteref-1\"></a> <b id=\"note-1-1\">b</b>\n\n[^x]: <a id=\"note-2\"></a>One[^y]\n[^y]: Two").Html;

        Assert.Contains("<h1 id=\"note-1\">", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note-1-2\" value=\"1\">", html, StringComparison.Ordinal);
        Assert.Contains("id=\"noteref-1-1\"><a href=\"#note-1-2\">", html, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#noteref-1-1\" class=\"footnote-backref\">", html, StringComparison.Ordinal);
        Assert.Contains("<li id=\"note-2-1\" value=\"2\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Raw_HTML_is_never_a_mark_of_a_footnote() => Assert.Equal(
        "<p><sup>1</sup> <a href=\"#x\">↩</a></p>\n", Rendered.From("<sup class=\"footnote-ref\">1</sup> <a class=\"footnote-backref\" href=\"#x\">↩</a>").Html);

    [Fact]
    public void Texts_and_names_are_without_marks()
    {
        var content = new ContentSet().With("en-US/a.md", "# Prices[^a]\n\nNet price[^a] of [goods[^b]](b.md)\n\n[^a]: Without *tax*[^b]\n[^b]: See [terms](b.md)").With("en-US/b.md");
        var model = content.Model("a");
        var rendered = Rendered.From(content, "en-US/a.md");

        Assert.Equal(["Prices", "Net price of goods", "Without tax", "See terms"], model.Strings.Select(text => text.Label));
        Assert.Equal("Prices", Assert.Single(model.Sections).Label);
        Assert.Equal("prices", model.Sections[0].Anchor);
        Assert.Equal("Without <em>tax</em><sup class=\"footnote-ref\" id=\"noteref-2-1\"><a href=\"#note-2\">2</a></sup>", rendered.Units[2]);
        Assert.Equal("goods<sup class=\"footnote-ref\" id=\"noteref-2\">2</sup>", rendered.LinkTexts[0]);
        Assert.Equal("Prices", new PackReader(content.Pack()["en-US"])["a"].Strings[0]);
    }

    [Fact]
    public void Links_in_notes_are_checked_and_typed()
    {
        var content = new ContentSet()
            .With("de-DE/a.md", "# A\n\nDer Preis[^1] gilt[^lang] immer[^2].\n\n[^1]: Netto\n\n[^lang]: Siehe die [Bedingungen](b.md) im Vertrag.\n\n[^2]: [Tarif](gone.md)\n")
            .With("de-DE/b.md");
        var problem = Assert.Single(content.CheckLinks("de-DE/a.md"));

        Assert.Equal((BrokenLink.Rule, (9, 15)), (problem.Rule, problem.Span.Place()));
        Assert.Equal(["b", "gone.md"], content.Model("a").Links.Select(link => link.Target));
        Assert.Equal(["A", "Der Preis gilt immer.", "Netto", "Siehe die Bedingungen im Vertrag.", "Tarif"], content.Model("a").Strings.Select(text => text.Label));
    }

    [Fact]
    public void Notes_of_side_by_side_files_have_both_texts()
    {
        var content = new ContentSet().With(
            "sv-SE/a.md", Markup.Unit(101, "Priset[^a] gäller", "The price[^a] applies") + "\n\n[^a]: " + Markup.Unit(102, "Utan moms[^b]", "Without tax[^b]") + "\n[^b]: " + Markup.Unit(103, "I euro", "In euro") + "\n");
        var source = new PackReader(content.Pack()["en-US"])["a"].Strings;

        Assert.Equal(["The price applies", "Without tax", "In euro"], content.Model("a").Strings.Select(text => text.Label));
        Assert.Equal("I euro", Rendered.From(content, "sv-SE/a.md").Units[2]);
        Assert.StartsWith("The price<sup class=\"footnote-ref\"", source.Single(text => text?.Contains("price", StringComparison.Ordinal) == true), StringComparison.Ordinal);
        Assert.Empty(Assert.Single(content.Documents).Problems);
    }

    [Theory]
    [InlineData("Net  ", "Net")]
    [InlineData("Net [price", "Net [price")]
    [InlineData("Net `a`", "Net `a`")]
    public void The_unit_of_a_note_is_its_text(string note, string unit)
    {
        var syntax = Reader.Parse("a[^x]\n\n[^x]: " + note + "\n\nb").Syntax!;

        Assert.Equal(["a[^x]", unit, "b"], syntax.UnitRanges.Select(range => syntax.Stripped.Text.Substring(range.Start, range.Length)));
    }

    [Fact]
    public void A_unit_that_is_rendered_by_itself_has_the_number_of_its_note()
    {
        var article = Rendered.From("<div>" + Markup.Unit(101, "Pris[^a]", "Price[^a]") + "</div>\n\nx[^a]\n\n[^a]: y");

        Assert.Equal("Pris<sup class=\"footnote-ref\"><a href=\"#note-1\">1</a></sup>", article.Texts[0]);
        Assert.Equal("a [^a]", Rendered.Inline("a [^a]"));
    }

    [Fact]
    public void A_reference_that_a_translation_loses_is_reported()
    {
        var text = Markup.Unit(101, "Priset gäller", "The price[^a] applies") + "\n\n" + Markup.Unit(102, "Mer[^A]", "More[^a]") + "\n\n[^a]: x\n";
        var problem = Assert.Single(Reader.Read(text).Problems);

        Assert.Equal((DamagedMarkup.Rule, "Priset gäller"), (problem.Rule, text.At(problem.Span)));
    }

    [Fact]
    public void A_reference_without_a_note_is_reported_where_there_are_notes()
    {
        const string text = "One[^a] two[^b] and [three[^cc-1]](d.md) but not [^a-z], `[^d]`, \\[^e]\n\n[^a]: x";
        var problems = Reader.Read(text).Problems;

        Assert.Equal(["[^b]", "[^cc-1]"], problems.Select(problem => text.At(problem.Span)));
        Assert.All(problems, problem => Assert.Equal(UndefinedFootnote.Rule, problem.Rule));
        Assert.Empty(Reader.Read("One[^a] two").Problems);
    }

    [Fact]
    public void A_note_that_readers_do_not_see_is_reported_and_stays_a_unit()
    {
        const string text = "# A\n\nOne[^a] ![x[^d]](y.png)\n\n[^a]: x\n[^b]: y[^c]\n[^c]: z\n[^A]: w\n[^d]: v";
        var problems = Reader.Read(text).Problems;
        var rendered = Rendered.From(text);

        Assert.Equal(["[^b]", "[^c]", "[^A]", "[^d]"], problems.Select(problem => text.At(problem.Span)));
        Assert.All(problems, problem => Assert.Equal(UnusedFootnote.Rule, problem.Rule));
        Assert.Contains("earlier note", problems[2].Message, StringComparison.Ordinal);
        Assert.DoesNotContain("<p>y", rendered.Html, StringComparison.Ordinal);
        Assert.Equal(["x", "y", "z", "w", "v"], rendered.Texts.Skip(2));
    }

    [Fact]
    public void A_note_of_an_included_file_is_one_of_the_page()
    {
        var content = new ContentSet()
            .With("sv-SE/a.md", "# A\n\nx[^long-label]\n\n[^long-label]: [!INCLUDE [n](includes/n.md)]\n\n[!INCLUDE [m](includes/m.md)]")
            .With("sv-SE/includes/n.md", "One\n\nTwo")
            .With("sv-SE/includes/m.md", "y[^m]\n\n[^m]: Three");
        var html = Rendered.From(content, "sv-SE/a.md").Html;

        Assert.Equal(["1", "2"], Values(html));
        Assert.Contains("<p>One</p>\n<p>Two <a", html, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a[^x] b[^y] c[^z]\n\n[^x]: One\n\n    [^y]: Two\n\n[^z]: Three", "1,2,3")]
    [InlineData("b[^y]\n\n[^x]: [^y]: Two", "2,1")]
    [InlineData("a[^z]\n\n[^x]: One\n\n    [^y]: Two\n[^z]: Three", "1")]
    public void A_note_in_a_note_is_shown_with_it(string text, string numbers)
    {
        var html = Rendered.From(text).Html;

        Assert.Equal(numbers, string.Join(',', Values(html)));
        Assert.Equal(Count(html, "<ol"), Count(html, "</ol>"));
        Safety.Check(html, text);
    }

    private static IEnumerable<string> Values(string html) => html.Split("<li id=\"").Skip(1).Select(item => item.Split("value=\"")[1].Split('"')[0]);

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    [Theory]
    [InlineData("https://example.com[^1].", "https://example.com")]
    [InlineData("https://example.com/a[^1]", "https://example.com/a")]
    [InlineData("www.example.com/a[^1]", "www.example.com/a")]
    public void A_bare_address_ends_before_a_reference(string text, string address)
    {
        var html = Rendered.From($"See {text}\n\n[^1]: Note.\n").Html;

        Assert.Contains($"\">{address}</a><sup class=\"footnote-ref\"", html, StringComparison.Ordinal);
    }
}

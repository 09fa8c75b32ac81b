using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

public sealed class InlineTests
{
    [Theory]
    [InlineData("*a **b*** ***c*** _d_ __e__ f_g_h", "<em>a <strong>b</strong></em> <em><strong>c</strong></em> <em>d</em> <strong>e</strong> f_g_h")]
    [InlineData("~a~ ^b^ ==c==", "~a~ ^b^ ==c==")]
    [InlineData("`<b>` `` ` `` `a  b`", "<code>&lt;b&gt;</code> <code>`</code> <code>a  b</code>")]
    [InlineData("a  \nb\\\nc\nd", "a<br />\nb<br />\nc\nd")]
    [InlineData("a  \r\nb\r\nc", "a<br />\nb\nc")]
    [InlineData("&amp; &lt;b&gt; &copy; &#65; &#x42; &bogus; & \" '", "&amp; &lt;b&gt; © A B &amp;bogus; &amp; \" '")]
    [InlineData("a&nbsp;b\u202Fc", "a\u00A0b\u202Fc")]
    [InlineData("\\* \\< \\& \\_ \\a", "* &lt; &amp; _ \\a")]
    [InlineData("😀 å", "😀 å")]
    [InlineData("a [b] [c", "a [b] [c")]
    [InlineData("a [b][c] d", "a [b][c] d")]
    [InlineData("![a][b] [*c* d][]", "![a][b] [<em>c</em> d][]")]
    public void Text(string markdown, string html) => Assert.Equal($"<p>{html}</p>\n", Rendered.From(markdown).Html);

    [Theory]
    [InlineData("[a *b*](c.md \"t \\\"q\\\"\")", "<a href=\"c.md\" title=\"t &quot;q&quot;\">a <em>b</em></a>")]
    [InlineData("[a](<b c.md>) [](d.md)", "<a href=\"b c.md\">a</a> <a href=\"d.md\"></a>")]
    [InlineData("[a](b.md?x=1&y=2)", "<a href=\"b.md?x=1&amp;y=2\">a</a>")]
    [InlineData("[a](b\".md)", "<a href=\"b&quot;.md\">a</a>")]
    [InlineData("[a]\n\n[A]: b.md 't'", "<a href=\"b.md\" title=\"t\">a</a>")]
    [InlineData("[![a](b.png)](c.md)", "<a href=\"c.md\"><img src=\"b.png\" alt=\"a\" /></a>")]
    [InlineData("<https://a.se/?x=1&y=2>", "<a href=\"https://a.se/?x=1&amp;y=2\">https://a.se/?x=1&amp;y=2</a>")]
    [InlineData("https://b.se/a_b. www.c.se", "<a href=\"https://b.se/a_b\">https://b.se/a_b</a>. <a href=\"http://www.c.se\">www.c.se</a>")]
    [InlineData("<a@b.se>", "<a href=\"mailto:a@b.se\">a@b.se</a>")]
    public void Links(string markdown, string html) => Assert.Equal($"<p>{html}</p>\n", Rendered.From(markdown).Html);

    [Theory]
    [InlineData("![a *b* `c`](d.png \"t\")", "<img src=\"d.png\" alt=\"a b c\" title=\"t\" />")]
    [InlineData("![\"<](d.png)", "<img src=\"d.png\" alt=\"&quot;&lt;\" />")]
    [InlineData(":::image source=\"a.png\" alt-text=\"A <b>\":::", "<img src=\"a.png\" alt=\"A &lt;b&gt;\" />")]
    [InlineData(":::image type=\"content\" SOURCE=\"a.png\":::", "<img src=\"a.png\" alt=\"\" />")]
    [InlineData(":::image source=\"a.png\" alt-text=\"A &quot;b&quot; &lt;c&gt;\":::", "<img src=\"a.png\" alt=\"A &quot;b&quot; &lt;c&gt;\" />")]
    [InlineData("a :::image alt-text=\"x\"::: b", "a  b")]
    [InlineData("a :::no-loc text=\"B & C\"::: d", "a B &amp; C d")]
    [InlineData("a ::: b :::image c", "a ::: b :::image c")]
    public void Images(string markdown, string html) => Assert.Equal($"<p>{html}</p>\n", Rendered.From(markdown).Html);

    [Theory]
    [InlineData("a <b>x</b> <kbd>y</kbd><br>z", "a <b>x</b> <kbd>y</kbd><br />z")]
    [InlineData("a <b>x <i>y</b> z</i>", "a <b>x <i>y</i></b> z")]
    [InlineData("a <b>x *y</b> z*", "a <b>x <em>y z</em></b>")]
    [InlineData("*a <b>x* y</b>", "<em>a <b>x</b></em> y")]
    [InlineData("[<b>x](a.md)</b>", "<a href=\"a.md\"><b>x</b></a>")]
    [InlineData("a </b> b </p> c", "a  b  c")]
    [InlineData("a <font color=\"red\">b</font> <x-y>c</x-y>", "a b c")]
    [InlineData("a <B CLASS=\"x\" TITLE='y'>b</B>", "a <b title=\"y\">b</b>")]
    public void Raw_HTML(string markdown, string html) => Assert.Equal($"<p>{html}</p>\n", Rendered.From(markdown).Html);

    [Fact]
    public void The_text_of_a_link_is_that_of_its_first_occurrence()
    {
        var rendered = Rendered.From("[*a*](x.md) [b](y.md) [c](x.md) ![d](x.md)");

        Assert.Equal(["<em>a</em>", "b", "<img src=\"x.md\" alt=\"d\" />"], rendered.LinkTexts);
        Assert.Equal(["x.md", "y.md", "x.md", "x.md"], rendered.Destinations);
    }

    [Theory]
    [InlineData("<a href=\"x.md\">a <b>b</b> c</a>", "a <b>b</b> c")]
    [InlineData("<p>Or <a title=\"t\" href='x.md'>a</a></p>", "a")]
    [InlineData("<a href=\"x.md\">\n\na *b*\n\n</a>", "\n<p>a <em>b</em></p>\n")]
    [InlineData("<a href=\"x.md\">a", "a")]
    [InlineData("<img src=\"x.png\" alt=\"a\"/>", "<img src=\"x.png\" alt=\"a\" />")]
    [InlineData("<div><img alt=\"a\" src=x.png></div>", "<img alt=\"a\" src=\"x.png\" />")]
    [InlineData("<img alt=\"a\" srcset=\"x.png 1x, y.png 2x\">", "<img alt=\"a\" />", "<img alt=\"a\" />")]
    [InlineData("<a href=\"x.md\"></a>", "")]
    [InlineData("[a <https://y.se>](x.md)", "a https://y.se", "https://y.se")]
    [InlineData("[a <a href=\"y.md\">b</a>](x.md)", "a <span>b</span>", "b")]
    [InlineData("<a href=\"x.md\">a</a> [b](x.md)", "a")]
    public void Links_of_HTML_have_texts_too(string markdown, params string[] texts) => Assert.Equal(texts, Rendered.From(markdown).LinkTexts);

    [Fact]
    public void A_section_ends_at_the_next_heading_of_its_level_or_with_what_it_stands_in()
    {
        var rendered = Rendered.From("# A\n\na\n\n## B\n\n> ## C\n> c\n\nb\n\n# D");

        Assert.Equal(["A", "B", "C", "D"], rendered.Headings);
        Assert.Equal(
            [
                "<h1 id=\"a\">A</h1>\n<p>a</p>\n" + "<h2 id=\"b\">B</h2>\n<blockquote>\n<h2 id=\"c\">C</h2>\n<p>c</p>\n</blockquote>\n<p>b</p>\n",
                "<h2 id=\"b\">B</h2>\n<blockquote>\n<h2 id=\"c\">C</h2>\n<p>c</p>\n</blockquote>\n<p>b</p>\n",
                "<h2 id=\"c\">C</h2>\n<p>c</p>\n",
                "<h1 id=\"d\">D</h1>\n",
            ],
            rendered.Sections);
    }
}

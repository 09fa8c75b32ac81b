using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

public sealed class BlockTests
{
    [Theory]
    [InlineData("Text", "<p>Text</p>\n")]
    [InlineData("# <a name=\"a-b\"></a>Hej *du*", "<h1 id=\"a-b\">Hej <em>du</em></h1>\n")]
    [InlineData("## Rubrik", "<h2 id=\"rubrik\">Rubrik</h2>\n")]
    [InlineData("Rubrik\n---", "<h2 id=\"rubrik\">Rubrik</h2>\n")]
    [InlineData("# ", "<h1></h1>\n")]
    [InlineData("# A\n\n# A", "<h1 id=\"a\">A</h1>\n<h1 id=\"a-1\">A</h1>\n")]
    [InlineData("# <a name=\"x&quot;y\"></a>A", "<h1 id=\"x&quot;y\">A</h1>\n")]
    [InlineData("# <a name=\"5\">A</a>", "<h1 id=\"5\"><a>A</a></h1>\n")]
    [InlineData("# <a name=\"a\"></a><a name=\"b\"></a>A", "<h1 id=\"a\"><a name=\"b\"></a>A</h1>\n")]
    [InlineData("***", "<hr />\n")]
    [InlineData("> a\n> b", "<blockquote>\n<p>a\nb</p>\n</blockquote>\n")]
    public void Text_headings_and_quotes(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData("- a\n- b", "<ul>\n<li>a\n</li>\n<li>b\n</li>\n</ul>\n")]
    [InlineData("- a\n\n- b", "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n")]
    [InlineData("- a\n  - b", "<ul>\n<li>a\n<ul>\n<li>b\n</li>\n</ul>\n</li>\n</ul>\n")]
    [InlineData("1. a", "<ol>\n<li>a\n</li>\n</ol>\n")]
    [InlineData("3) a\n4) b", "<ol start=\"3\">\n<li>a\n</li>\n<li>b\n</li>\n</ol>\n")]
    [InlineData("-", "<ul>\n<li></li>\n</ul>\n")]
    [InlineData("- ```\n  a\n  ```", "<ul>\n<li><pre><code>a\n</code></pre>\n</li>\n</ul>\n")]
    public void Lists(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData("    a <b>\n    \"c\"", "<pre><code>a &lt;b&gt;\n\"c\"\n</code></pre>\n")]
    [InlineData("```csharp\na\n\n  & b\n```", "<pre><code class=\"language-csharp\">a\n\n  &amp; b\n</code></pre>\n")]
    [InlineData("```\"onx=\"\n```", "<pre><code class=\"language-onx\"></code></pre>\n")]
    [InlineData("```C++ x\n```", "<pre><code class=\"language-C++\"></code></pre>\n")]
    [InlineData("~~~.net-9_#\n~~~", "<pre><code class=\"language-.net-9_#\"></code></pre>\n")]
    [InlineData("```a&#32;b&#9;c/d\u3164é\n```", "<pre><code class=\"language-abcd\"></code></pre>\n")]
    [InlineData("```{é}\na\n```", "<pre><code>a\n</code></pre>\n")]
    [InlineData("<pre><code class=\"language-x\">a</code></pre>", "<pre><code>a</code></pre>\n")]
    [InlineData("~~~\na\n~~~", "<pre><code>a\n</code></pre>\n")]
    public void Code(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData("<p>&NotEqualTilde; &ngE; &#0; &nosuch; &amp</p>", "<p>≂̸ ≧̸ � &amp;nosuch; &amp;amp</p>\n")]
    public void Entities_in_raw_html_are_those_of_Markdown(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Fact]
    public void Tables_keep_their_alignment() => Assert.Equal(
        """
        <table>
        <thead>
        <tr>
        <th>a</th>
        <th style="text-align: left;">b</th>
        <th style="text-align: center;">c</th>
        <th style="text-align: right;">d</th>
        </tr>
        </thead>
        <tbody>
        <tr>
        <td>1</td>
        <td style="text-align: left;"><em>2</em></td>
        <td style="text-align: center;">3<br />4</td>
        <td style="text-align: right;"></td>
        </tr>
        </tbody>
        </table>

        """,
        Rendered.From("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* | 3<br>4 |\n").Html);

    [Theory]
    [InlineData("> [!NOTE]\n> a", "<div class=\"alert alert-note\">\n<p>a</p>\n</div>\n")]
    [InlineData("> [!important]\n> a", "<div class=\"alert alert-important\">\n<p>a</p>\n</div>\n")]
    [InlineData("- a\n\n  > [!Note]\n  > b", "<ul>\n<li><p>a</p>\n<div class=\"alert alert-note\">\n<p>b</p>\n</div>\n</li>\n</ul>\n")]
    [InlineData("> [!NOTE] a\n> b", "<blockquote>\n<p>[!NOTE] a\nb</p>\n</blockquote>\n")]
    [InlineData("> [!TIP]\n> - a", "<div class=\"alert alert-tip\">\n<ul>\n<li>a\n</li>\n</ul>\n</div>\n")]
    [InlineData("> [!A\"B]\n> a", "<blockquote>\n<p>[!A\"B]\na</p>\n</blockquote>\n")]
    public void Alerts(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData(
        "# [Portal](#tab/portal)\n\na\n\n# [CLI](#tab/cli)\n\nb\n\n***\n\nc",
        "<div class=\"tab\" data-tab=\"portal\">\n<p class=\"tab-title\">Portal</p>\n<p>a</p>\n</div>\n"
        + "<div class=\"tab\" data-tab=\"cli\">\n<p class=\"tab-title\">CLI</p>\n<p>b</p>\n</div>\n<p>c</p>\n")]
    [InlineData(
        "# [A](#tab/a)\n\n# Next",
        "<div class=\"tab\" data-tab=\"a\">\n<p class=\"tab-title\">A</p>\n</div>\n<h1 id=\"next\">Next</h1>\n")]
    [InlineData("> # [A](#tab/a)\n> b", "<blockquote>\n<div class=\"tab\" data-tab=\"a\">\n<p class=\"tab-title\">A</p>\n<p>b</p>\n</div>\n</blockquote>\n")]
    [InlineData("# [A](#tab/a)\n\n<div>\n\nb\n\n***\n\nc", "<div class=\"tab\" data-tab=\"a\">\n<p class=\"tab-title\">A</p>\n<div>\n<p>b</p>\n</div></div>\n<p>c</p>\n")]
    [InlineData(":::zone pivot=\"x\"\n\na\n\n:::zone-end", "<p>a</p>\n")]
    [InlineData(":::row:::\n   :::column:::\n   a\n   :::column-end:::\n:::row-end:::", "<p>a</p>\n")]
    public void Tabs_and_zones(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);

    [Theory]
    [InlineData("<div>\n*a* &amp; &lt;b\n</div>", "<div>\n*a* &amp; &lt;b\n</div>\n")]
    [InlineData("> <div>\n> a\n> </div>", "<blockquote>\n<div>\n  a\n  </div>\n</blockquote>\n")]
    [InlineData("> - <div\n>   id=\"x\">\n>   a</div>", "<blockquote>\n<ul>\n<li><div id=\"x\">\n    a</div>\n</li>\n</ul>\n</blockquote>\n")]
    [InlineData("<details>\n<summary>s</summary>\n\n*a*\n\n</details>", "<details>\n<summary>s</summary>\n<p><em>a</em></p>\n</details>\n")]
    [InlineData("<table><tr><td>a<td>b</table>", "<table><tr><td>a<td>b</td></td></tr></table>\n")]
    [InlineData("<!-- a -->", "\n")]
    [InlineData("a <!-- b --> c", "<p>a  c</p>\n")]
    public void Raw_HTML(string markdown, string html) => Assert.Equal(html, Rendered.From(markdown).Html);
}

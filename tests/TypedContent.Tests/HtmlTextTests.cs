using System.Text;
using TypedContent.Text;

namespace TypedContent.Tests;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("plain", "plain")]
    [InlineData("a <em>b</em> c", "a b c")]
    [InlineData("a<br>b<br />c", "a\nb\nc")]
    [InlineData("a<br><br>b", "a\n\nb")]
    [InlineData("a\n  b\r\nc", "a b c")]
    [InlineData("  a  ", "a")]
    [InlineData("a\u00A0b", "a\u00A0b")]
    [InlineData("<img src=\"x.png\" alt=\"A &quot;B&quot; > C\"> d", "A \"B\" > C d")]
    [InlineData("<img src=\"x.png\">", "")]
    [InlineData("&amp;&lt;&gt;&quot;&#39;&#8364;&#128512;", "&<>\"'€😀")]
    [InlineData("&amp;amp;", "&amp;")]
    [InlineData("&#0;&#55296;&#9999999;", "\uFFFD\uFFFD\uFFFD")]
    [InlineData("AT&T &copy; &#x41; &;", "AT&T &copy; &#x41; &;")]
    [InlineData("1 < 2, a <b", "1 < 2, a <b")]
    [InlineData("<p>a</p>\n<p>b</p>", "a\nb")]
    [InlineData("<ul>\n<li>a</li>\n<li>b<ul><li>c</li></ul></li>\n</ul>", "a\nb\nc")]
    [InlineData("<h1 id=\"x\">a</h1><blockquote><p>b</p></blockquote><hr>c", "a\nb\nc")]
    [InlineData("<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>c</td>\n<td>d</td></tr></tbody></table>", "a\tb\nc\td")]
    [InlineData("<p>a</p><pre><code>  x\n    y &lt;\n\nz\n</code></pre><p>b</p>", "a\n  x\n    y <\n\nz\nb")]
    [InlineData("<details><summary>a</summary>b</details>", "a\nb")]
    [InlineData("<small>a</small><sup>b</sup>", "ab")]
    [InlineData("a<!-- x -->b", "ab")]
    [InlineData("Price<sup class=\"footnote-ref\" id=\"noteref-1\"><a href=\"#note-1\">1</a></sup>.", "Price.")]
    [InlineData("Net <a href=\"#noteref-1\" class=\"footnote-backref\">↩</a> <a href=\"#noteref-1-1\" class=\"footnote-backref\">↩</a>", "Net")]
    [InlineData("m<sup>2</sup> <a href=\"#x\">↩</a>", "m2 ↩")]
    [InlineData("a<sup class=\"footnote-ref\">1", "a1")]
    [InlineData("<ul>\n<li><label><input type=\"checkbox\" disabled=\"disabled\" /> a</label>\n</li>\n</ul>", "a")]
    [InlineData("<dl>\n<dt>a</dt>\n<dd>b</dd>\n</dl>", "a\nb")]
    [InlineData("<del>20</del> 18", "20 18")]
    public void Plain_text_of_html(string html, string expected)
    {
        byte[] bytes = Encoding.UTF8.GetBytes(html);

        Assert.Equal(expected, HtmlText.ToText(bytes));
        Assert.Equal(expected, Encoding.UTF8.GetString(HtmlText.ToUtf8(bytes)));
    }
}

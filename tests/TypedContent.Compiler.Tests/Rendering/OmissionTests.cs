using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Rendering;

/// <summary>Tests that content that is omitted from the HTML of an article is reported at its location.</summary>
public sealed class OmissionTests
{
    private const string File = "de-DE/start.md";

    [Theory]
    [InlineData("a <script>x()</script>", "TC0004", "<script")]
    [InlineData("<object data=\"x\"></object>", "TC0004", "<object")]
    [InlineData("<a href=\"https://example.com\" onclick=\"x()\">a</a>", "TC0004", "x()")]
    [InlineData("<iframe src=\"https://example.com\"></iframe>", "TC0005", "<iframe")]
    [InlineData("a <svg><path d=\"M0\"/></svg>", "TC0005", "<svg")]
    [InlineData("<span data-ttu-id=\"1-1\">a <embed src=\"x.swf\"></span> b", "TC0004", "<embed")]
    public void Html_that_is_left_out_is_reported_where_it_begins(string text, string rule, string place)
    {
        var problem = Assert.Single(Read(text).Problems);

        Assert.Equal(rule, problem.Rule.Id);
        Assert.Equal(place, text.At(problem.Span));
    }

    [Theory]
    [InlineData("a <b>c</b><br/><sup>1</sup>")]
    [InlineData("<details>\n<summary>a</summary>\nb\n</details>")]
    [InlineData("`<script>`\n\n    <iframe>")]
    [InlineData("<!-- <script></script> -->")]
    [InlineData("Use <token> and <tenantId>.")]
    public void Html_that_is_kept_or_harmless_is_not_reported(string text) => Assert.Empty(Read(text).Problems);

    [Theory]
    [InlineData("[a](javascript:x)", "javascript:x")]
    [InlineData("[a](JAVA&#x0A;script:x)", "JAVA&#x0A;script:x")]
    [InlineData("<a href=\"vbscript:x\">a</a>", "vbscript:x")]
    [InlineData("[a](file://server/a.docx)", "file://server/a.docx")]
    [InlineData("![a](data:text/html,x)", "data:text/html,x")]
    public void A_scheme_that_readers_may_not_follow_is_reported(string text, string place)
    {
        var problem = Assert.Single(Links(text));

        Assert.Equal("TC1003", problem.Rule.Id);
        Assert.Equal(place, text.At(problem.Span));
    }

    [Theory]
    [InlineData("[a](https://example.com) [b](mailto:a@example.com) [c](tel:1) <https://example.com>")]
    [InlineData("![a](data:image/png;base64,AAAA)")]
    [InlineData("[a](xref:System.String) [b](/a/b:c) [c](#a:b)")]
    public void A_scheme_that_readers_may_follow_is_not_reported(string text) =>
        Assert.DoesNotContain(Links(text), problem => problem.Rule.Id == "TC1003");

    private static ArticleDocument Read(string text) => Reader.Read(text, File);

    private static EquatableArray<Problem> Links(string text) => new ContentSet().With(File, text).CheckLinks(File);
}

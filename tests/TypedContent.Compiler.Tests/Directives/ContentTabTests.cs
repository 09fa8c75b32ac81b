using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Directives;

/// <summary>Tests the tabs of MkDocs.</summary>
public sealed class ContentTabTests
{
    private const string Text = "# T\n\n=== \"Windows & more\"\n\n    Run [this](gone.md).\n\n    - one\n\n===+ 'Linux'\n    Run that.\n\nAfter.\n";

    [Fact]
    public void The_content_is_text()
    {
        var syntax = Reader.Parse(Text).Syntax!;

        Assert.Equal(
            ["T", "Run [this](gone.md).", "one", "Run that.", "After."],
            syntax.UnitRanges.Select(range => syntax.Stripped.Text.Substring(range.Start, range.Length).Trim()));
        Assert.Equal(
            """
            <h1 id="t">T</h1>
            <div class="tab">
            <p class="tab-title">Windows &amp; more</p>
            <p>Run <a href="gone.md">this</a>.</p>
            <ul>
            <li>one
            </li>
            </ul>
            </div>
            <div class="tab">
            <p class="tab-title">Linux</p>
            <p>Run that.</p>
            </div>
            <p>After.</p>

            """,
            Rendered.From(Text).Html,
            ignoreLineEndingDifferences: true);
    }

    [Fact]
    public void A_label_can_have_markup() => Assert.Equal(
        "<div class=\"tab\">\n<p class=\"tab-title\">Tab <strong>a</strong> &amp; <code>b</code></p>\n<p>Text.</p>\n</div>\n",
        Rendered.From("=== \"Tab **a** & `b`\"\n\n    Text.\n").Html);

    [Fact]
    public void Links_are_checked_at_their_place()
    {
        var problem = Assert.Single(new ContentSet().With("en-US/a.md", Text).CheckLinks("en-US/a.md"));

        Assert.Equal("TC1001", problem.Rule.Id);
        Assert.Equal((5, 16), problem.Span.Place());
    }
}

using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class LinkCheckTests
{
    private const string File = "de-DE/partner/start.md";

    [Fact]
    public void A_broken_link_says_what_is_missing_where_and_what_is_similar()
    {
        var problem = Assert.Single(Check("[x](customer-suport.md)"));

        Assert.Equal("TC1001", problem.Rule.Id);
        Assert.Equal(File, problem.FilePath);
        Assert.Equal("link target 'customer-suport.md' does not exist in de-DE; 'customer-support.md' is similar", problem.Message);
    }

    [Fact]
    public void A_broken_anchor_says_which_article_lacks_it()
    {
        var problem = Assert.Single(Check("[x](customer-support.md#next-step)"));

        Assert.Equal("TC1002", problem.Rule.Id);
        Assert.Equal("'partner/customer-support' has no anchor '#next-step' in de-DE; '#next-steps' is similar", problem.Message);
    }

    [Fact]
    public void Without_anything_similar_the_message_ends_there()
    {
        Assert.Equal("link target 'zzz.md' does not exist in de-DE", Assert.Single(Check("[x](zzz.md)")).Message);
        Assert.Equal("'partner/start' has no anchor '#zzz' in de-DE", Assert.Single(Check("[x](#zzz)")).Message);
    }

    [Theory]
    [InlineData("[x](no.md)", 11)]
    [InlineData("[x]( no.md \"title\")", 12)]
    [InlineData("[x](<no.md>)", 12)]
    [InlineData("![a](b.png) [x](no.md)", 23)]
    [InlineData("[![a](b.png)](no.md)", 21)]
    [InlineData("**[*x*](no.md)**", 15)]
    [InlineData("a <a href=\"no.md\">x</a>", 18)]
    [InlineData("a <a\thref='no.md'>x</a>", 18)]
    [InlineData("a <a href=no.md>x</a>", 17)]
    [InlineData("[](no.md)", 10)]
    public void The_problem_is_at_the_destination(string markdown, int column)
    {
        var text = "# Title\n\nText: " + markdown + " and [fine](start.md)";
        var problem = Assert.Single(Check(text));

        Assert.Equal("no.md", text.At(problem.Span).Trim('<', '>'));
        Assert.Equal((3, column), (problem.Span.Place().Line, problem.Span.Place().Column + (text.At(problem.Span)[0] == '<' ? 1 : 0)));
    }

    [Theory]
    [InlineData("{0}[x](no.md)")]
    [InlineData("{0} [x](no.md) {0}")]
    [InlineData("- {0}\n- {0}: [{0}](no.md)")]
    [InlineData("1. {0}\n   > {0}\n   > [{0}](no.md)")]
    [InlineData("| {0} | b |\n|---|---|\n| {0} | {0} [{0}](no.md) |")]
    [InlineData("> [!NOTE]\n> {0} [{0}](no.md)")]
    [InlineData("## {0} [{0}](no.md)")]
    [InlineData("<div>\n{0} <a href=\"no.md\">{0}</a>\n</div>")]
    [InlineData("- a\n\n  <div>\n  {0} <a href=\"no.md\">{0}</a>\n  </div>")]
    [InlineData("{0}\n[{0}][r]\n\n[r]: no.md \"title\"")]
    [InlineData("[r]: no.md\n\n{0} [{0}][r]")]
    [InlineData("{0} [r]\n\n- b\n\n  [r]: no.md")]
    [InlineData("{0} :::image source=\"x.png\" alt-text=\"{0}\"::: [x](no.md)")]
    [InlineData("{0} &amp; \\* `c` [x](no.md)")]
    [InlineData("{0} å 😀 [😀](no.md)")]
    public void The_place_is_that_in_the_side_by_side_file(string template)
    {
        foreach (var lineEnd in (string[])["\n", "\r\n"])
        {
            var unit = 100;
            var body = string.Concat(template.Split("{0}").SelectMany((part, i) =>
                i == 0 ? [part] : (string[])[Markup.Unit(++unit, "ett mål", "a target"), part]));
            var text = ("---\ntitle: x\n---\n# Title\n\n" + body + "\n").WithLineEnds(lineEnd);
            var problem = Assert.Single(Check(text));
            var before = text[..text.IndexOf("no.md", StringComparison.Ordinal)];

            Assert.Equal("no.md", text.At(problem.Span));
            Assert.Equal(before.Count(c => c == '\n'), problem.Span.StartLine);
            Assert.Equal(before.Length - before.LastIndexOf('\n') - 1, problem.Span.StartColumn);
        }
    }

    [Theory]
    [InlineData("[{0}](no.md)")]
    [InlineData("- {0} [x](no.md)")]
    public void A_link_inside_a_translation_is_found_there(string inside)
    {
        var target = inside.Replace("{0}", "ett", StringComparison.Ordinal);
        var text = $"# T\n\n{Markup.Unit(101, "a", "b")} {Markup.Unit(102, target, "[one](other.md)")}";

        Assert.Equal("no.md", text.At(Assert.Single(Check(text)).Span));
    }

    [Theory]
    [InlineData("https://example.com/no.md")]
    [InlineData("<https://example.com/no.md>")]
    [InlineData("<a@example.com>")]
    [InlineData("[x](mailto:a@example.com)")]
    [InlineData("`[x](no.md)`")]
    [InlineData("```\n[x](no.md)\n```")]
    [InlineData("<!-- [x](no.md) -->")]
    [InlineData("![x](no.md)")]
    [InlineData("[x](not a link.md)")]
    [InlineData("\\[x](no.md)")]
    public void What_is_no_link_to_an_article_is_not_reported(string markdown) => Assert.Empty(Check(markdown));

    [Fact]
    public void Each_place_is_reported()
    {
        const string text = "[x](no.md) [y](no.md)\n\n[z](No.md) [s](#no)";

        Assert.Equal(["no.md", "no.md", "No.md", "#no"], Check(text).Select(problem => text.At(problem.Span)));
    }

    private static Model.EquatableArray<Model.Problem> Check(string text) => new ContentSet()
        .With("de-DE/partner/customer-support.md", "# A\n\n## <a name=\"next-steps\"></a>B")
        .With(File, text)
        .CheckLinks(File);
}

using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

public sealed class LinkPlaceTests
{
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
    [InlineData("<a href=\"no.md?a=1&amp;b=2\">x</a>", "no.md?a=1&amp;b=2")]
    [InlineData("<div>\n<a title='&quot;' href='no&#46;md'>x</a>\n</div>\n[y](no.md)", "no&#46;md")]
    [InlineData("[x](no.md?a=1&amp;b=2)", "no.md?a=1&amp;b=2")]
    [InlineData("[x](no\\_.md)", "no\\_.md")]
    public void The_whole_destination_is_marked_as_it_is_written(string markdown, string written) =>
        Assert.Equal(written, markdown.At(Check(markdown)[0].Span));

    private static EquatableArray<Problem> Check(string text) =>
        new ContentSet().With("sv-SE/start.md", text).CheckLinks("sv-SE/start.md");
}

using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Limits;

public sealed class HtmlDepthTests
{
    [Theory]
    [InlineData("a ")]
    [InlineData("<div>")]
    [InlineData("> - <div>")]
    public void Tags_beyond_the_limit_are_reported_once_and_left_out(string before)
    {
        var text = before + Repeat("<b>", 150) + "x" + Repeat("</b>", 150);
        var problem = Assert.Single(Reader.Read(text).Problems);

        Assert.Equal(("TC9009", "<b"), (problem.Rule.Id, text.At(problem.Span)));
        Assert.Equal(
            "'<b>' is inside 100 open HTML elements, so this tag and the tags inside it were left out; close the elements around it", problem.Message);
        var html = Rendered.From(text).Html;
        Assert.Equal(ReadingLimits.HtmlDepth - (before.EndsWith("<div>", StringComparison.Ordinal) ? 1 : 0), html.Split("<b>").Length - 1);
        Assert.Contains("<b>x</b>", html, StringComparison.Ordinal);
        Safety.Check(html, text);
    }

    [Theory]
    [InlineData("<b>", "</b>", 100)]
    [InlineData("<br>", "", 500)]
    [InlineData("<b></b>", "", 500)]
    [InlineData("*<b>* ", "", 500)]
    [InlineData("c <b>\n\n", "", 500)]
    [InlineData("<custom>", "", 500)]
    [InlineData("</b>", "", 500)]
    public void What_is_not_nested_is_not_reported(string open, string close, int count)
    {
        var text = "a " + Repeat(open, count) + "x" + Repeat(close, count);

        Assert.DoesNotContain(Reader.Read(text).Problems, problem => problem.Rule.Id == "TC9009");
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

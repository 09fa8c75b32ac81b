using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

public sealed class UndefinedLabelTests
{
    [Theory]
    [InlineData("See [the text][label] now.", "label")]
    [InlineData("See [label][] now.", "label")]
    [InlineData("[*the* `text`][label]", "label")]
    [InlineData("![alt][label]", "label")]
    [InlineData("[![alt](a.png)][label]", "label")]
    [InlineData("**[text][label]**", "label")]
    [InlineData("> [!NOTE]\n> [text][label]", "label")]
    [InlineData("| a |\n|---|\n| [text][label] |", "label")]
    [InlineData("## [text][label]", "label")]
    [InlineData("[a [b] c][label]", "label")]
    [InlineData("- [x][label]", "label")]
    [InlineData("([text][label])", "label")]
    [InlineData("[one][1], [two][label]\n\n[1]: https://example.com", "label")]
    [InlineData("[text][my *label*]", "my *label*", true)]
    [InlineData("First line\n\\* [text][label]", "label")]
    public void A_label_that_nothing_defines_is_reported(string markdown, string label, bool isReported = true)
    {
        var problems = Reader.Read(markdown).Problems.AsEnumerable().ToList();
        if (!isReported)
        {
            Assert.Empty(problems);
            return;
        }

        var problem = Assert.Single(problems);
        Assert.Equal("TC1009", problem.Rule.Id);
        Assert.Equal($"the label '{label}' is not defined, so readers see the brackets; add a line such as '[{label}]: article.md'", problem.Message);
        Assert.Equal(label, markdown.At(problem.Span));
    }

    [Fact]
    public void It_is_found_in_a_side_by_side_file()
    {
        var text = $"{Markup.Unit(101, "Se [texten][label]", "See [the text][label]")} a";
        var problem = Assert.Single(Reader.Read(text).Problems.AsEnumerable());

        Assert.Equal(("label", text.IndexOf("label", StringComparison.Ordinal)), (text.At(problem.Span), problem.Span.Start));
    }

    [Theory]
    [InlineData("[text][label]\n\n[label]: https://example.com")]
    [InlineData("[label][] and [LABEL]\n\n[label]: https://example.com")]
    [InlineData("[text](a.png)[more](b.png)")]
    [InlineData("[word] and [another] [one]")]
    [InlineData("`[text][label]`")]
    [InlineData("```\n[text][label]\n```")]
    [InlineData("<!-- [text][label] -->")]
    [InlineData("- [ ] task\n- [x] [done](a.png)")]
    [InlineData("- [ ][]")]
    [InlineData("a[^1][^2] and [^1][]")]
    [InlineData("[!NOTE][]")]
    [InlineData("list[i][j] and f()[0][1]")]
    [InlineData("[a-z][0-9]+ or [A-Z][a-z]*")]
    [InlineData("[a][b][c][d]")]
    [InlineData("\\[text][label]")]
    [InlineData("[text]\\[label]")]
    [InlineData("[text] [label]")]
    [InlineData("[][label] [][]")]
    [InlineData("][ ]][[ [] []")]
    public void Other_brackets_are_text(string markdown) =>
        Assert.DoesNotContain(Reader.Read(markdown).Problems.AsEnumerable(), problem => problem.Rule.Id == "TC1009");
}

using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

/// <summary>Tests comments that suppress intended findings.</summary>
public sealed class SuppressionTests
{
    [Theory]
    [InlineData("<!-- typedcontent-disable-next-line TC1001 -->\n[x](no.md)", 1)]
    [InlineData("<!--typedcontent-disable-next-line TC1001-->\n\n  \n[x](no.md)", 3)]
    [InlineData("Text <!-- typedcontent-disable-next-line TC1001: the page comes in May --> here\n[x](no.md)", 1)]
    [InlineData("- a\n  <!-- typedcontent-disable-next-line\n  TC1001 -->\n  [x](no.md)", 3)]
    [InlineData("> <!-- typedcontent-disable-next-line TC1001 -->\n> [x](no.md)", 1)]
    [InlineData("<!-- typedcontent-disable TC1001 -->\n[x](no.md)", -1)]
    public void It_speaks_of_the_next_line_with_text_or_of_the_file(string text, int line)
    {
        var suppression = Assert.Single(Reader.Read(text).Suppressions);

        Assert.Equal(["TC1001"], suppression.RuleIds);
        Assert.Equal(line, suppression.Line);
        Assert.StartsWith("<!--", text.At(suppression.Span), StringComparison.Ordinal);
        Assert.EndsWith("-->", text.At(suppression.Span), StringComparison.Ordinal);
    }

    [Fact]
    public void In_the_front_matter_it_is_a_comment_of_YAML()
    {
        const string text = "---\ntitle: A\n# typedcontent-disable-next-line TC3001: moved\nms.contentlocale: de-DE\n---\n# A";

        var suppression = Assert.Single(Reader.Read(text).Suppressions);
        Assert.Equal(3, suppression.Line);
        Assert.Equal("# typedcontent-disable-next-line TC3001: moved", text.At(suppression.Span));
    }

    [Fact]
    public void It_may_name_several_rules() => Assert.Equal(
        ["TC1001", "TC1002", "TC0005"],
        Assert.Single(Reader.Read("<!-- typedcontent-disable TC1001 TC1002, TC0005 -->").Suppressions).RuleIds);

    [Theory]
    [InlineData("```\n<!-- typedcontent-disable TC1001 -->\n```")]
    [InlineData("`<!-- typedcontent-disable TC1001 -->`")]
    [InlineData("<!-- a remark on typedcontent-disable TC1001 -->")]
    [InlineData("# typedcontent-disable TC1001")]
    public void Code_and_other_comments_suppress_nothing(string text)
    {
        var document = Reader.Read(text);

        Assert.Empty(document.Suppressions);
        Assert.Empty(document.Problems);
    }

    [Theory]
    [InlineData("typedcontent-disable-nextline TC1001", "there is no 'typedcontent-disable-nextline'; write 'typedcontent-disable-next-line' or 'typedcontent-disable'")]
    [InlineData("typedcontent-disable-next-line", "it names no rule; write the id of one, such as 'typedcontent-disable-next-line TC1001'")]
    [InlineData("typedcontent-disable TC1001 because", "there is no rule 'because'; write the id that the finding shows, and reasons after a colon")]
    [InlineData("typedcontent-disable TC1999", "there is no rule 'TC1999'; write the id that the finding shows, and reasons after a colon")]
    public void What_is_not_understood_is_reported(string comment, string why)
    {
        var text = $"Text\n\n<!-- {comment} -->\n";
        var document = Reader.Read(text);

        var problem = Assert.Single(document.Problems);
        Assert.Equal("TC0008", problem.Rule.Id);
        Assert.Equal("the suppression is not understood: " + why, problem.Message);
        Assert.Equal($"<!-- {comment} -->", text.At(problem.Span));
        Assert.Empty(document.Suppressions);
    }

    [Theory]
    [InlineData("<!-- typedcontent-disable TC1001")]
    [InlineData("<!--")]
    [InlineData("<!-->")]
    [InlineData("<!--->")]
    [InlineData("<!-- typedcontent-")]
    [InlineData("a <!-- typedcontent-disable-next-line TC1001 -->")]
    public void The_end_of_the_file_may_come_at_any_time(string text) => Assert.NotNull(Reader.Read(text));
}

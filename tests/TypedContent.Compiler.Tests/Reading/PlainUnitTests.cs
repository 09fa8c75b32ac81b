using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

/// <summary>Tests the texts of articles without translation units.</summary>
public sealed class PlainUnitTests
{
    [Theory]
    [InlineData("Use array[0][1] here.")]
    [InlineData("See [the note][missing] and go on.")]
    [InlineData("[a] [b] [c] end")]
    [InlineData("[1][2][3]")]
    [InlineData("x ![y][z] w")]
    [InlineData("a [b [c](u) d] e")]
    [InlineData("*a b* [x c")]
    [InlineData("a **b [c](d e) f* g")]
    [InlineData("an *open [mark* and] more")]
    [InlineData("~~a [b][c] d")]
    [InlineData("[a [b [c [d e][f] g")]
    [InlineData("![a ![b ![c end")]
    [InlineData("[text](broken (address) end")]
    [InlineData("`code [a][b]` and [c][d] **bold**")]
    [InlineData("*[a][b] c*")]
    public void The_unit_of_a_block_is_all_of_its_text(string text)
    {
        Assert.Equal([text], UnitsOf(text));
        Assert.Equal([text], UnitsOf("# " + text));
        Assert.Equal([text, "next"], UnitsOf($"- {text}\n- next"));
        Assert.Equal(["Name", text], UnitsOf($"| Name |\n|---|\n| {text} |"));
        Assert.Equal([text], UnitsOf($"> [!NOTE]\n> {text}"));
    }

    private static IEnumerable<string> UnitsOf(string markdown)
    {
        var syntax = Reader.Parse(markdown + "\n").Syntax!;
        return syntax.UnitRanges.Select(range => syntax.Stripped.Text.Substring(range.Start, range.Length).Trim());
    }
}

using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

public sealed class StrippedTextTests
{
    private static readonly string Article =
        $"## {Markup.Unit(101, "Fakturor", "Invoices")}\r\n\r\n"
        + $"{Markup.Unit(102, "", "Nothing")}{Markup.Unit(103, "Läs\nmer", "Read more")} [{Markup.Unit(104, "här", "here")}](a.md) 😀";

    [Fact]
    public void Each_unit_becomes_its_translation_and_nothing_else_changes() =>
        Assert.Equal("## Fakturor\r\n\r\nLäs\nmer [här](a.md) 😀", Strip(Article, TextSide.Target).Text);

    [Fact]
    public void Each_unit_becomes_its_source_where_that_is_asked_for() =>
        Assert.Equal("## Invoices\r\n\r\nNothingRead more [here](a.md) 😀", Strip(Article, TextSide.Source).Text);

    [Fact]
    public void A_unit_without_a_source_stands_in_for_it() =>
        Assert.Equal("a x b", Strip("a <span data-ttu-id=\"a-1\">x</span> b", TextSide.Source).Text);

    [Theory]
    [InlineData(TextSide.Target)]
    [InlineData(TextSide.Source)]
    public void Every_character_knows_where_it_came_from(TextSide side)
    {
        var stripped = Strip(Article, side);

        Assert.All(stripped.Text.Select((c, i) => (c, i)), at => Assert.Equal(Article[stripped.Map.ToOriginal(at.i)], at.c));
    }

    [Fact]
    public void Every_unit_knows_where_it_went()
    {
        var stripped = Strip(Article, TextSide.Target);

        Assert.Equal(
            ["Fakturor", "", "Läs\nmer", "här"],
            stripped.Units.Select(unit => stripped.Text[unit.Start..unit.End]));
    }

    private static StrippedText Strip(string text, TextSide side) => StrippedText.From(
        text, 0, new SegmentScanner(text, new LineMap(text), new ProblemList("a.md")).Scan(0), side);
}

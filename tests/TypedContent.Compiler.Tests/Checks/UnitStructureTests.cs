using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

public sealed class UnitStructureTests
{
    private const string Lookup = "<span class=\"sxs-lookup\"><span data-stu-id=";

    [Fact]
    public void A_unit_without_source_is_reported() => AssertReported(
        "<span data-ttu-id=\"aaaaa-101\">Fakturor</span>", "TC2010", "<span data-ttu-id=\"aaaaa-101\">",
        "unit 'aaaaa-101' has no source after its translation, so its member is named after the translation; "
        + "add '<span class=\"sxs-lookup\"><span data-stu-id=\"aaaaa-101\">source</span></span>'");

    [Fact]
    public void A_unit_with_the_source_of_another_is_reported() => AssertReported(
        $"<span data-ttu-id=\"aaaaa-101\">Fakturor</span>{Lookup}\"aaaaa-109\">Orders</span></span>", "TC2011", "aaaaa-109",
        "unit 'aaaaa-101' is followed by the source of 'aaaaa-109'; put each translation before its own source, under one id");

    [Fact]
    public void A_unit_in_another_is_reported()
    {
        var inner = $"<span data-ttu-id=\"aaaaa-102\">b</span>{Lookup}\"aaaaa-102\">c</span></span>";
        AssertReported(
            $"<span data-ttu-id=\"aaaaa-101\">a {inner}</span>{Lookup}\"aaaaa-101\">d</span></span>", "TC2012", "<span data-ttu-id=\"",
            "this unit is inside unit 'aaaaa-101', so that readers see its translation and its source; move it after the end of 'aaaaa-101'");
    }

    [Fact]
    public void An_id_that_is_used_twice_is_reported_at_the_second()
    {
        var text = $"{Markup.Unit(101, "a", "b")}\n\n{Markup.Unit(101, "c", "d")}\n";

        var problem = Assert.Single(Reader.Read(text).Problems);
        Assert.Equal("TC2013", problem.Rule.Id);
        Assert.Equal((3, 1), problem.Span.Place());
        Assert.EndsWith("-101' occurs twice; the first is in line 1, so remove the copy or export the file again", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# Title\n\nText with a <span class=\"docon\"></span>\n")]
    [InlineData("```\n<span>\n```\n")]
    [InlineData("<span data-ttu-id=\"a-1\">no unit of this file</span> <span data-ttu-id=\"a-2\">has a source</span>\n")]
    public void An_article_without_units_is_fine(string text) => Assert.Empty(Reader.Read(text).Problems);

    [Fact]
    public void Units_as_they_should_be_are_fine() =>
        Assert.Empty(Reader.Read($"{Markup.Unit(101, "a <span>b</span>", "a")} {Markup.Unit(102, "a", "a")}\n").Problems);

    private static void AssertReported(string text, string id, string at, string message)
    {
        text = $"{Markup.Unit(100, "a", "b")}\n\n{text}\n";

        var problem = Assert.Single(Reader.Read(text).Problems);
        Assert.Equal((id, message), (problem.Rule.Id, problem.Message));
        Assert.Equal(at, text.At(problem.Span));
    }
}

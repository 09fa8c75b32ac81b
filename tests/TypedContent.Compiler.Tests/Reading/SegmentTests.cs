using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Reading;

public sealed class SegmentTests
{
    [Theory]
    [InlineData("Fakturor", "Invoices")]
    [InlineData("", "")]
    [InlineData("två\nrader", "two\nlines")]
    [InlineData("två\r\nrader", "two\r\nlines")]
    [InlineData("se <span class=\"docon docon-ok\"></span> här", "see <span class=\"docon docon-ok\"></span> here")]
    [InlineData("<span>a<span>b</span></span>", "<span><span><span>x</span></span></span>")]
    [InlineData("<span\nid=\"x\">a</span>", "b")]
    [InlineData("<span\r\nid=\"x\">a</span>", "b")]
    [InlineData("<span\tid=\"x\">a</span>", "b")]
    [InlineData("<a name=\"x\"></a>a < b </b>", "<spanner>")]
    [InlineData("<span/>", "x")]
    public void A_unit_is_all_between_its_tags(string target, string source)
    {
        var text = $"before {Markup.Unit(101, target, source)} after {Markup.Unit(102, "b", "c")}";
        var units = Scan(text);

        Assert.Equal(["101", "102"], units.Select(unit => unit.Suffix));
        Assert.Equal(target, Cut(text, units[0].Target));
        Assert.Equal(source, Cut(text, units[0].Source!.Value));
        Assert.Equal(Markup.Unit(101, target, source), text[units[0].Start..units[0].End]);
    }

    [Theory]
    [InlineData("```html\n{0}\n```\n")]
    [InlineData("> ~~~\n> {0}\n> ```\n> ~~~~\n")]
    [InlineData("- x\r\n\r\n  ```html\r\n  {0}\r\n  ```\r\n")]
    public void In_fenced_code_there_is_no_unit(string code)
    {
        var text = Markup.Unit(101, "a", "b") + "\n\n" + code.Replace("{0}", Markup.Unit(102, "c", "d"), StringComparison.Ordinal) + Markup.Unit(103, "e", "f");

        Assert.Equal(["101", "103"], Scan(text).Select(unit => unit.Suffix));
    }

    [Theory]
    [InlineData("```\n{0}\n")]
    [InlineData("a ```\n{0}\n```\n")]
    [InlineData("```x``` y\n{0}\n```\n")]
    [InlineData("```\n```\n{0}\n```\n```\n")]
    [InlineData("``\n{0}\n``\n")]
    [InlineData("```\n{0}\n``` x\n")]
    public void What_is_not_certainly_code_has_units(string text) =>
        Assert.Equal(["101", "102"], Scan(text.Replace("{0}", Markup.Unit(101, "a", "b"), StringComparison.Ordinal) + Markup.Unit(102, "c", "d")).Select(unit => unit.Suffix));

    [Fact]
    public void A_fence_in_a_unit_is_not_one_of_the_file()
    {
        var text = Markup.Unit(101, "\n```\nx", "y") + "```\n" + Markup.Unit(102, "c", "d") + "\n```\n";

        Assert.Equal(["101", "102"], Scan(text).Select(unit => unit.Suffix));
    }

    [Theory]
    [InlineData("<span data-ttu-id=\"a-1\">x</span>")]
    [InlineData("<span data-ttu-id=\"a-1\">x</span> <span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">y</span></span>")]
    [InlineData("<span data-ttu-id=\"a-1\">x</span><span class=\"sxs-lookup\"></span>")]
    public void A_unit_may_lack_its_source(string text)
    {
        var unit = Assert.Single(Scan(text));

        Assert.Equal("x", Cut(text, unit.Target));
        Assert.Null(unit.Source);
    }

    [Theory]
    [InlineData("aaaaa-101", "101")]
    [InlineData("aaaaa-bbb-101", "bbb-101")]
    [InlineData("101", "101")]
    [InlineData("aaaaa-011", "011")]
    [InlineData("aaaaa-0011", "0011")]
    [InlineData("aaaaa-1011", "1011")]
    [InlineData("aaaaa-1o1", "1o1")]
    [InlineData("", "")]
    public void The_suffix_of_an_id_is_what_locales_share(string id, string suffix) =>
        Assert.Equal(suffix, Assert.Single(Scan($"<span data-ttu-id=\"{id}\">x</span>")).Suffix);

    [Theory]
    [InlineData("<span data-ttu-id=\"unfinished")]
    [InlineData("<span data-ttu-id=\"a-1\" class=\"b\">x</span>")]
    [InlineData("<span data-ttu-id=\"0123456789012345678901234567890123456789012345678901234567890123456789\">x</span>")]
    [InlineData("<SPAN data-ttu-id=\"a-1\">x</SPAN>")]
    [InlineData("&lt;span data-ttu-id=\"a-1\">x</span>")]
    public void Other_markup_is_no_unit(string text) => Assert.Empty(Scan(text));

    [Theory]
    [InlineData("x <span data-ttu-id=\"a-2\">y")]
    [InlineData("x <span data-ttu-id=\"a-2\">y<span class=\"sxs-lookup\"><span data-stu-id=\"a-2\">z</span></span>")]
    [InlineData("x <span data-ttu-id=\"a-2\">y</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-2\">z")]
    [InlineData("x <span data-ttu-id=\"a-2\">y</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-2\">z</span>")]
    public void A_unit_without_an_end_is_one_problem_at_its_start(string rest)
    {
        var document = Reader.Read($"# Title\n\n{Markup.Unit(101, "a", "b")}\n{rest}\n\n{Markup.Unit(103, "c", "d")}\n");

        var problem = Assert.Single(document.Problems);
        Assert.Equal("TC0002", problem.Rule.Id);
        Assert.Equal((4, 3), problem.Span.Place());
        Assert.Contains("'a-2'", problem.Message, StringComparison.Ordinal);
        Assert.Equal("101", Assert.Single(document.Variant.Units).Suffix);
        Assert.Equal("Title", document.Variant.Title);
    }

    [Fact]
    public void The_scan_stops_at_the_first_unit_without_an_end()
    {
        var text = string.Concat(Enumerable.Repeat("<span data-ttu-id=\"a-1\">", 1_000));
        var problems = new ProblemList("a.md");

        Assert.Empty(new SegmentScanner(text, new LineMap(text), problems).Scan(0));

        var problem = Assert.Single(problems.ToArray());
        Assert.Equal(("TC0002", 0), (problem.Rule.Id, problem.Span.Start));
    }

    [Fact]
    public void Units_in_front_matter_are_no_units() =>
        Assert.Empty(Reader.Variant("---\ntitle: 'x <span data-ttu-id=\"a-1\">y</span>'\n---\n").Units);

    private static List<Segment> Scan(string text)
    {
        var problems = new ProblemList("a.md");
        var units = new SegmentScanner(text, new LineMap(text), problems).Scan(0);
        Assert.Empty(problems.ToArray());
        return units;
    }

    private static string Cut(string text, TextRange range) => text[range.Start..range.End];
}

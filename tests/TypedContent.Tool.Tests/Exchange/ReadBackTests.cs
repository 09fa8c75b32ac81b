using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests that translations are read as they are in the written file, with what is around them.</summary>
public sealed class ReadBackTests
{
    private static readonly ExchangeFormat[] s_formats = [ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po];

    [Theory]
    [InlineData("`", "`")]
    [InlineData("*", "*")]
    [InlineData("**", "**")]
    [InlineData("_", "_")]
    [InlineData("~~", "~~")]
    [InlineData("[", "](x.md)")]
    [InlineData("![", "](x.png)")]
    [InlineData("<!-- ", " -->")]
    [InlineData("<b title=\"", "\">")]
    public void Markup_that_begins_in_one_unit_and_ends_in_another_is_found(string begin, string end)
    {
        var content = new ExchangeContent().With("de-DE/a.md", Paragraph("Eins", "Zwei", "Drei", "Vier"));
        foreach (var format in s_formats)
        {
            // The second unit has a good translation, which isn't to blame.
            var plan = content.Import(format, unit => unit.Source.Words switch
            {
                "One" => InlineContent.OfText($"Eins {begin}neu"),
                "Two" => InlineContent.OfText("Zwo"),
                "Three" => InlineContent.OfText($"neu{end} Drei"),
                _ => unit.Target,
            });

            Assert.True(plan.IsBlocked);
            Assert.All(plan.Findings, finding => Assert.Matches("'(One|Three)'", finding.Message));

            // An end without its beginning is words.
            var after = Assert.Single(plan.Files).After;
            Assert.Contains(after, (string[])[Paragraph("Eins", "Zwo", "Drei", "Vier"), Paragraph("Eins", "Zwo", $"neu{end} Drei", "Vier")]);
        }
    }

    [Fact]
    public void A_directive_that_begins_in_one_unit_and_ends_in_another_is_none()
    {
        var content = new ExchangeContent().With("de-DE/a.md", Paragraph("Eins", "Zwei", "Drei", "Vier"));
        InlineContent? Translate(ExchangeUnit unit) => unit.Source.Words switch { "One" => InlineContent.OfText("Eins {% if"), "Three" => InlineContent.OfText("neu %} Drei"), _ => unit.Target };

        Assert.Equal(2, content.Import(ExchangeFormat.Po, Translate).Findings.Count);

        // In XLIFF, these are words, and written as such.
        Assert.Equal(Paragraph("Eins \\{\\% if", "Zwei", "neu \\%\\} Drei", "Vier"), Assert.Single(content.Import(ExchangeFormat.Xliff, Translate).Files).After);
    }

    [Fact]
    public void Markup_that_a_unit_has_already_is_not_ended_by_a_translation()
    {
        var content = new ExchangeContent().With("de-DE/a.md", Paragraph("Taste `", "Zwei", "Drei", "Vier"));
        foreach (var format in s_formats)
        {
            var plan = content.Import(format, unit => unit.Source.Words == "Three" ? InlineContent.OfText("Die ` Taste") : unit.Target);

            Assert.Contains("'Three'", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
            Assert.Empty(plan.Files);
        }
    }

    [Fact]
    public void Marks_in_several_units_are_words_with_escape()
    {
        var content = new ExchangeContent().With("de-DE/a.md", Paragraph("Eins", "Zwei", "Drei", "Vier"));

        var plan = content.Import(ExchangeFormat.Xliff, unit => InlineContent.OfText(unit.Source.Words switch { "One" => "5 *a", "Three" => "b* 5", _ => unit.Target!.Words }), isEscaping: true);

        Assert.Empty(plan.Findings);
        Assert.Equal(Paragraph("5 \\*a", "Zwei", "b\\* 5", "Vier"), Assert.Single(plan.Files).After);
    }

    [Fact]
    public void Markup_around_units_stays_around_their_translations()
    {
        var around = $"**{Unit(1, "Eins", "One")}** and [{Unit(2, "Zwei", "Two")} {Unit(3, "Drei", "Three")}](x.md) {Unit(4, "**Vier", "**Four")} {Unit(5, "Fünf**", "Five**")}\n";
        var content = new ExchangeContent().With("de-DE/a.md", around);

        var plan = content.Import(ExchangeFormat.Xliff, unit => ExchangeContent.Translate(unit.Target!, words => words.Replace("ie", "IE", StringComparison.Ordinal).Replace("ei", "EI", StringComparison.Ordinal)));

        Assert.Empty(plan.Findings);
        Assert.Equal(around.Replace(">Zwei", ">ZwEI", StringComparison.Ordinal).Replace(">Drei", ">DrEI", StringComparison.Ordinal).Replace("Vier", "VIEr", StringComparison.Ordinal), Assert.Single(plan.Files).After);

        // Without its half of the markup, a unit changes the other one.
        plan = content.Import(ExchangeFormat.Po, unit => unit.Source.Words == "**Four" ? InlineContent.OfText("Vier") : unit.Target);
        Assert.Contains("Four", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
        Assert.Empty(plan.Files);
    }

    [Fact]
    public void Comments_in_html_around_units_are_found()
    {
        static string Table(string one, string two) => $"<table><tr><td>{Unit(1, one, "One")}</td><td>{Unit(2, two, "Two")}</td></tr></table>\n\n{Unit(3, "Ende", "End")}\n";
        var content = new ExchangeContent().With("de-DE/a.md", Table("Eins", "Zwei"));

        var plan = content.Import(ExchangeFormat.Po, unit => InlineContent.OfText(unit.Source.Words switch { "One" => "Eins \\<!-- x", "Two" => "Zwo", _ => "Ende" }));

        Assert.Contains("'One'", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
        Assert.Equal(Table("Eins", "Zwo"), Assert.Single(plan.Files).After);
    }

    [Theory]
    [InlineData("x ` y", "z ` w")]
    [InlineData("`x", "y`")]
    [InlineData("<b title=\"x", "y\">")]
    public void Markup_that_begins_in_one_cell_and_ends_in_another_blames_no_other_cell(string first, string last)
    {
        var content = new ExchangeContent().With("en-US/a.md", "| A | B | C | D |\n|---|---|---|---|\n| one | two | three | four |\n");
        foreach (var format in s_formats)
        {
            var plan = content.Import(format, unit => InlineContent.OfText(unit.Source.Words switch { "one" => first, "three" => last, var words => words.ToUpperInvariant() }));

            Assert.All(plan.Findings, finding => Assert.Matches("'(one|three)'", finding.Message));
            Assert.NotEmpty(plan.Findings);
            Assert.Matches(@"\| one \| TWO \| \S+ \| FOUR \|", Assert.Single(plan.Files).After);
        }
    }

    [Theory]
    [InlineData("C:\\*")]
    [InlineData("C:\\\\*")]
    [InlineData("C:\\")]
    [InlineData("\\\\server\\*.*")]
    [InlineData("a\\|b")]
    [InlineData("`\\`")]
    public void Backslashes_are_written_so_that_they_are_read_as_they_are(string words)
    {
        const string Source = "Pay\n\n- now\n\n| A |\n|---|\n| one |\n";
        foreach (var content in (ExchangeContent[])[new ExchangeContent().With("en-US/a.md", Source), new ExchangeContent().With("de-DE/a.md", Paragraph("Eins", "Zwei", "Drei", "Vier"))])
        {
            var plan = content.Import(ExchangeFormat.Xliff, unit => InlineContent.OfText(words + " " + unit.Source.Words), isEscaping: true);

            Assert.Empty(plan.Findings);
            Assert.All(content.After(plan).Texts().Units, unit => Assert.Equal(words + " " + unit.Source.Words, unit.Target!.Words));
        }
    }

    private static string Paragraph(string one, string two, string three, string four) =>
        $"# {Unit(0, "Titel", "Title")}\n\n{Unit(1, one, "One")} {Unit(2, two, "Two")} {Unit(3, three, "Three")} {Unit(4, four, "Four")}\n";

    private static string Unit(int number, string target, string source) =>
        $"<span data-ttu-id=\"aaaaa-10{number}\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"aaaaa-10{number}\">{source}</span></span>";
}

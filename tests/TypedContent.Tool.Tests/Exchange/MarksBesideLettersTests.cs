using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange.Import;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests marks that are words or end nowhere beside the characters around them, which PO and XLIFF write alike.</summary>
public sealed class MarksBesideLettersTests
{
    [Theory]
    [InlineData("The **invoice** is", "**「請求書」**は", "<strong>「請求書」</strong>は")]
    [InlineData("The **invoice** is", "この**「請求書」**は", "この<strong>「請求書」</strong>は")]
    [InlineData("**One** and **two** are", "**「一」**は**二**だ", "<strong>「一」</strong>は<strong>二</strong>だ")]
    [InlineData("The *invoice* is **here** now", "*「請求書」*は**「ここ」**だ", "<em>「請求書」</em>は<strong>「ここ」</strong>だ")]
    [InlineData("The ~~invoice~~ is", "~~「請求書」~~は", "<del>「請求書」</del>は")]
    [InlineData("The **invoice** \\** is", "**「請求書」**は\\*\\*だ", "<strong>「請求書」</strong>は\\*\\*だ")]
    [InlineData("The ***invoice*** is", "***「請求書」***は", "<strong><em>「請求書」</em></strong>は")]
    [InlineData("The __invoice__ is", "**「a_b 5 * 3」**は", "<strong>「a_b 5 * 3」</strong>は")]
    [InlineData("The **invoice** is", "Die **Rechnung** ist", "Die **Rechnung** ist")]
    [InlineData("See https://example.com/a now", "詳細はhttps://example.com/aを見る", "詳細は<https://example.com/a>を見る")]
    [InlineData("Run `curl https://a.example -o` or see https://a.example now", "`curl https://a.example -o`か、https://a.exampleを", "`curl https://a.example -o`か、<https://a.example>を")]
    [InlineData("See https://example.com/a now", "https://example.com/a。", "<https://example.com/a>。")]
    [InlineData("See https://a.example or https://a.example/b, https://a.example now", "https://a.exampleかhttps://a.example/bとhttps://a.exampleを", "<https://a.example>か<https://a.example/b>と<https://a.example>を")]
    [InlineData("See https://example.com/a now", "Siehe https://example.com/a.", "Siehe https://example.com/a.")]
    public void Markdown_of_po_is_read_as_it_is_meant(string source, string translation, string expected) => Assert.Equal(expected + "\n", Written(source, translation));

    [Theory]
    [InlineData("The **invoice** is", "**「請求書」は", "it lacks '**…**'")]
    [InlineData("See https://example.com/a now", "詳細はhttps://example.com/abcを見る", "of the source; add it")]
    [InlineData("See https://example.com/a now", "Siehe https://example.com/a/de hier", "of the source; add it")]
    public void Other_marks_and_addresses_are_findings(string source, string translation, string message) => Assert.Contains(message, Assert.Single(Import(source, translation, ExchangeFormat.Po).Findings).Message, StringComparison.Ordinal);

    [Fact]
    public void An_address_that_the_source_does_not_have_is_a_finding_in_each_format()
    {
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
        {
            var finding = Assert.Single(Import("Pay now", "Siehe https://evil.example/a hier", format).Findings);
            Assert.Contains("https://evil.example/a", finding.Message, StringComparison.Ordinal);
            Assert.Contains("if it is text", finding.Message, StringComparison.Ordinal);
            Assert.Empty(Import("Pay now at https://evil.example/a", "Siehe https://evil.example/a", format, InlineContent.OfText("Siehe "), "https://evil.example/a").Findings);
        }

        Assert.Contains("https\\://", Assert.Single(Import("Pay now", "Siehe https://evil.example/a hier", ExchangeFormat.Xliff, isEscaping: true).Files).After, StringComparison.Ordinal);
        Assert.Equal("Siehe https\\://evil.example/a hier\n", Written("Pay now", "Siehe https\\://evil.example/a hier"));
    }

    [Fact]
    public void The_advice_for_markup_of_po_names_the_backslash()
    {
        Assert.EndsWith("remove it or, if it is text, write a backslash before each of its marks: '\\*'", Assert.Single(Import("Pay now", "Zahlen **Sie** jetzt", ExchangeFormat.Po).Findings).Message, StringComparison.Ordinal);
        Assert.EndsWith("remove it or, if it is text, write 'https\\://a.example'", Assert.Single(Import("Pay now", "Zahlen https://a.example jetzt", ExchangeFormat.Po).Findings).Message, StringComparison.Ordinal);
        Assert.Contains("or import the file with --escape", Assert.Single(Import("Pay now", "1. Zahlen", ExchangeFormat.Po).Findings).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Zeichen #", "# Zeichen \\#\n")]
    [InlineData("Zeichen ##", "# Zeichen \\##\n")]
    [InlineData("C#", "# C#\n")]
    public void Marks_at_the_end_of_a_heading_are_words(string translation, string expected) =>
        Assert.Equal(expected, Assert.Single(Import("# Sign #1", translation, ExchangeFormat.Po).Files).After);

    [Fact]
    public void A_backslash_at_the_end_of_a_unit_is_not_before_its_tag()
    {
        const string Source = "<span data-ttu-id=\"a-101\">{0}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-101\">The folder</span></span>\n";
        foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Po])
        {
            var plan = new ExchangeContent().With("de-DE/a.md", Source.Replace("{0}", "Der Ordner", StringComparison.Ordinal)).Import(format, _ => InlineContent.OfText("Der Ordner C:\\"));

            Assert.Empty(plan.Findings);
            Assert.Equal(Source.Replace("{0}", "Der Ordner C:\\\\", StringComparison.Ordinal), Assert.Single(plan.Files).After);
        }
    }

    private static string Written(string source, string translation)
    {
        var plan = Import(source, translation, ExchangeFormat.Po);
        Assert.True(plan.Findings.Count == 0, string.Join('\n', plan.Findings.Select(finding => finding.Message)));
        return Assert.Single(plan.Files).After;
    }

    private static ImportPlan Import(string source, string translation, ExchangeFormat format, InlineContent? words = null, string? address = null, bool isEscaping = false) =>
        new ExchangeContent().With("en-US/a.md", source + "\n").Import(
            format, unit => address is null ? InlineContent.OfText(translation) : new([words!.Parts[0], unit.Source.Codes.Single(code => code.Value == address)]), isEscaping);
}

using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests units whose source has words and whose translation has none.</summary>
public sealed class EmptyTargetTests
{
    private const string Tag = "<span data-ttu-id=\"a1b2c-101\">";

    [Theory]
    [InlineData("", "Invoices", "Invoices")]
    [InlineData(" \n", "See **all** [invoices](invoices.md) for `Get-Invoice`.", "See all invoices for Get-Invoice.")]
    public void An_empty_translation_is_reported_once(string target, string source, string words) => Assert.Equal(
        [("TC2014", Tag, $"the translation of '{words}' is empty, so readers see nothing here; write it between the tags")],
        UnitFindings.Of(target, source));

    [Theory]
    [InlineData("[{0}](invoices.md)", "invoices.md")]
    [InlineData("See [{0}](invoices.md \"title\").", "invoices.md")]
    [InlineData("[a](a.md) [{0}](b.md#c)", "b.md#c")]
    public void A_link_whose_text_it_is_has_lost_its_text(string around, string destination)
    {
        var text = around.Replace("{0}", Markup.Unit(101, string.Empty, "the *invoices*"), StringComparison.Ordinal);

        var problem = Assert.Single(Reader.Read(text).Problems);
        Assert.Equal(("TC1008", Tag), (problem.Rule.Id, text.At(problem.Span)));
        Assert.Equal($"the link to '{destination}' has no text, so readers don't see it; put the translation of 'the invoices' between its brackets", problem.Message);
    }

    [Theory]
    [InlineData("[{0} (ny)](invoices.md)")]
    [InlineData("![{0}](invoices.png)")]
    [InlineData("[{0}]")]
    [InlineData("[{0}](")]
    [InlineData("[{0}](invoices.md")]
    [InlineData("[{0}]()")]
    [InlineData("{0}](invoices.md)")]
    public void Other_brackets_are_no_such_link(string around) => Assert.Equal(
        ["TC2014"],
        Reader.Read(around.Replace("{0}", Markup.Unit(101, string.Empty, "invoices"), StringComparison.Ordinal)).Problems.Select(problem => problem.Rule.Id));

    [Theory]
    [InlineData("", "")]
    [InlineData(" ", "")]
    [InlineData("", ".")]
    [InlineData("", " – ")]
    [InlineData("", "<br/>")]
    [InlineData("&nbsp;", "and")]
    public void Where_no_words_are_missing_nothing_is_reported(string target, string source) => Assert.Empty(UnitFindings.Of(target, source));

    [Fact]
    public void An_image_is_missed_by_its_own_rule() =>
        Assert.Equal(["TC2005"], UnitFindings.Of(string.Empty, "![](gear.png)").Select(finding => finding.Id));
}

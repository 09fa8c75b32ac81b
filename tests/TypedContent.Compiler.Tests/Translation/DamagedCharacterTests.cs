using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Translation;

/// <summary>Tests damaged characters in text without a source: in front matter, and in articles without units.</summary>
public sealed class DamagedCharacterTests
{
    [Theory]
    [InlineData("title: commerciÃ«le relaties", "Ã«", "'title' has damaged characters, 'Ã«'; it was 'ë' before it was read in a wrong encoding")]
    [InlineData("description: 'ett \uFFFDr'", "\uFFFD", "'description' has damaged characters, U+FFFD; a character was lost here; write it again")]
    [InlineData("title: \"ett\u0008pris\"", "\u0008", "'title' has damaged characters, U+0008; it is an invisible control character; remove it")]
    [InlineData("keywords:\n- pris\n- ett \u202Epris", "\u202E", "'keywords' has damaged characters, U+202E; it turns the order of what follows around; remove it")]
    [InlineData("author:\n  name: JosÃ©", "Ã©", "'author.name' has damaged characters, 'Ã©'; it was 'é' before it was read in a wrong encoding")]
    public void A_damaged_value_of_the_front_matter_is_reported(string yaml, string at, string message) =>
        Assert.Equal([("TC2009", at, message)], Findings($"---\n{yaml}\n---\n{Markup.Unit(101, "a", "b")}\n"));

    [Fact]
    public void Each_value_is_reported_once() => Assert.Equal(
        ["'a' has damaged characters, U+FFFD; a character was lost here; write it again", "'b' has damaged characters, U+FFFD; a character was lost here; write it again"],
        Findings("---\na: x\uFFFDy\uFFFD\nb: \uFFFD\n---\n").Select(finding => finding.Message));

    [Theory]
    [InlineData("title: Größe\u00A0– 20\u202F%, ”Å”, AMANHÃ")]
    [InlineData("title: \u200Fשלום\u200E \u2068x\u2069")]
    [InlineData("title: 'ключ\U0001F511 clé'")]
    [InlineData("title:")]
    public void Good_values_are_not_reported(string yaml) => Assert.Empty(Findings($"---\n{yaml}\n---\n"));

    [Theory]
    [InlineData("# Ett \uFFFDr\n")]
    [InlineData("a\n\n|a|\n|-|\n| **b** \uFFFD |\n")]
    [InlineData("- a\n\n  > [a\uFFFD](b.md)\n")]
    [InlineData("---\ntitle: x\n---\n\\*a \uFFFD")]
    public void A_lost_character_of_an_article_without_units_is_reported(string text) => Assert.Equal(
        [("TC2009", "\uFFFD", "the text has damaged characters, U+FFFD; a character was lost here; write it again")], Findings(text));

    [Fact]
    public void Many_are_reported_as_one_and_blamed_on_the_encoding()
    {
        var text = "# H\uFFFDjd\n\nbr\uFFFDdd\n";

        var problem = Assert.Single(Reader.Read(text).Problems);
        Assert.Equal((1, 4), problem.Span.Place());
        Assert.Equal("the text has damaged characters, U+FFFD; characters were lost here and further on; save the file as UTF-8, or write them again", problem.Message);
    }

    [Theory]
    [InlineData("`a\uFFFD` is written\n\n```\n\uFFFD\n```\n\n    \uFFFD\n")]
    [InlineData("a \u0000 b\n")]
    [InlineData("commerciÃ«le\n")]
    [InlineData("&#xFFFD;\n")]
    public void Code_and_whatever_may_be_meant_are_not_reported(string text) => Assert.Empty(Findings(text));

    [Fact]
    public void A_body_that_is_not_read_is_reported_alone() =>
        Assert.Equal(["TC9005"], Reader.Read("\uFFFD [a][b] <blink>\n" + new string('[', 6_000)).Problems.Select(problem => problem.Rule.Id));

    [Fact]
    public void What_is_lost_in_an_included_file_is_reported_there()
    {
        var set = new ContentSet().With("sv-SE/a.md", "x\n\n[!INCLUDE [x](includes/x.md)]\n").With("sv-SE/includes/x.md", "\uFFFD");

        Assert.Equal(["sv-SE/includes/x.md"], set.Check().Select(problem => problem.FilePath));
    }

    private static IEnumerable<(string Id, string At, string Message)> Findings(string text) =>
        Reader.Read(text).Problems.Where(problem => problem.Rule.Id != "TC1001").Select(problem => (problem.Rule.Id, text.At(problem.Span), problem.Message));
}

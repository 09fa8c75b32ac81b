using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Limits;

/// <summary>Tests that text that would take a Markdown parser seconds is rejected, at the position where it exceeds the limit.</summary>
public sealed class CostTests
{
    private const string Body = "the body in reasonable time, so it was not read; split the article, or this part of it with empty lines";

    public static TheoryData<string, int, string> Costly => new()
    {
        { "lists and quotes", 1_963, string.Concat(Enumerable.Range(0, 90).Select(i => new string(' ', 2 * i) + "- a\n")) + Repeat("\n", 60_000) },
        { "lists and quotes", 99_001, Repeat("- a\n", 60_000) },
        { "lists and quotes", 312, string.Concat(Enumerable.Range(0, 800).Select(i => new string(' ', 2 * i) + "- a\n")) },
        { "lists and quotes", 100_001, Repeat("a\r", 120_000) },
        { "addresses", 3, "a\n\n" + Repeat("http://a.b ", 10_000) },
        { "addresses", 3, "a\n\n" + Repeat("www.a.b ", 10_000) },
        { "addresses", 3, "a\n\n" + Repeat("x](mailto:a@b.c\n", 10_000) },
        { "backticks", 3, "a\n\n" + string.Concat(Enumerable.Range(1, 1_000).Select(i => new string('`', i) + "a ")) },
        { "comments", 3, "a\n\nb " + Repeat("<!-- ", 10_000) },
        { "comments", 3, "a\n\nb " + Repeat("<!A ", 10_000) },
        { "comments", 3, "a\n\nb " + Repeat("<? ", 10_000) },
        { "comments", 1, Repeat("a <!A\r\n", 10_000) },
        { "comments", 1, Repeat("a <!A\n\u00A0\n", 10_000) },
        { "links without an end", 3, "a\n\n" + Repeat("[a](b((&amp", 4_900) },
        { "links without an end", 3, "a\n\n" + Repeat("[a](b", 1_000) + Repeat("x\0\\)", 50_000) },
        { "links without an end", 3, "a\n\n" + Repeat("[a](b (c ", 4_900) + Repeat("d\n", 50_000) },
        { "links without an end", 1, "> a\n" + Repeat("> [a](b\n>(c\\)\n", 4_900) + Repeat("> d\n", 10_000) + "> )" },
        { "stars or underscores", 3, "a\n\n" + Repeat("?x:::code source=\"a.cs\":::**\n", 10_000) },
        { "stars or underscores", 3, "a\n\n" + Repeat("*a ", 10_000) },
        { "stars or underscores", 3, "a\n\n|a|\n|-|\n" + Repeat("|*a|\n", 8_000) },
        { "cells of tables", 3, "a\n\n|" + Repeat("a|", 1_000) + "\n|" + Repeat("-|", 1_000) + "\n" + Repeat("|b\n", 1_000) },
        { "cells of tables", 1, "a*\n" + Repeat("| a | b |\n", 6_000) },
        { "comments", 1, Repeat("a <!A\n", 20_000) + "<!-- b -->\n" },
        { "cells of tables", 1, "[a\n" + Repeat("| a | b |\n", 6_000) },
        { "comments", 1, "> x\n" + Repeat("> a <!A\r\n", 20_000) },
        { "tags or attributes", 1, "x " + Repeat("<a b=\"' c='\"", 20_000) },
        { "tags or attributes", 3, "a\n\n<p" + Repeat(" a", 400_000) + ">" },
    };

    [Theory]
    [MemberData(nameof(Costly))]
    public void What_costs_seconds_is_refused(string what, int line, string text)
    {
        var (problems, html) = SmallStackThread.Run(() => (Reader.Read("---\ntitle: x\n---\n" + text).Problems, Rendered.From(text).Html));

        var problem = Assert.Single(problems);
        Assert.Equal("TC9008", problem.Rule.Id);
        Assert.Equal($"there are too many {what} to read {Body}", problem.Message);
        Assert.InRange(problem.Span.StartLine + 1, 1, line + 3);
        Assert.Equal(0, problem.Span.StartColumn);
        Assert.Empty(html);
    }

    public static TheoryData<string> Cheap => new(
        Repeat("- a\n  - b\n    - c\n", 8_000),
        Repeat("A paragraph with `code`, *stars* and http://a.b/c.\n\n", 20_000),
        "|a|b|c|\n|-|-|-|\n" + Repeat("|**a**|`b`|[c](https://a.b)|\n", 1_000),
        Repeat("a `b` ", 50_000),
        Repeat("[a](b_(c).md \"d\") (see [e](f.md (g))) :( ", 1_600),
        Repeat("|[字](字.md)（字）|字|\n", 4_900),
        Repeat("a <!-- b --> c\n", 20_000),
        "```\n" + Repeat("<?xml version=\"1.0\"?> <!-- x --> | * http://a.b\n", 1_000) + "```\n",
        "Heading\n===\n\n" + Repeat("a\n\n", 20_000) + "Heading\n---\n");

    [Theory]
    [MemberData(nameof(Cheap))]
    public void Large_articles_of_the_usual_kind_are_read(string text)
    {
        var document = Reader.Read(text);

        Assert.DoesNotContain(document.Problems, problem => problem.Rule.Id == "TC9008");
        Assert.NotEmpty(Rendered.From(text).Html);
    }

    [Fact]
    public void A_unit_that_costs_seconds_has_no_text() => Assert.Empty(Rendered.Inline("b " + Repeat("<!-- ", 10_000)));

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

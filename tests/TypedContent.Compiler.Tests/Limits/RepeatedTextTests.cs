using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Limits;

/// <summary>Tests that no text of an article is written so often that little text costs much memory.</summary>
[Collection(nameof(Alone))]
public sealed class RepeatedTextTests
{
    public static TheoryData<int, string> Repeated => new()
    {
        { 3, "# A\n\n[a]: http://x/" + new string('u', 10_000) + "\n[b]: b.md\n\n" + Repeat("[a] [b]\n\n", 1_000) },
        { 3, "# A\n\n[a]: http://x/" + Repeat("&amp;", 2_000) + "\n\n" + Repeat("[x][a]\n\n", 1_000) },
        { 3, "# A\n\n[a]: /x '" + new string('u', 10_000) + "'\n\n" + Repeat("[a][]\n\n", 1_000) },
        { 1, Repeat("![a]\n\n", 1_000) + "[a]: x.png (" + Repeat("u\n", 5_000) + ")\n" },
        { 3, "# A\n\n> [a]: " + new string('u', 10_000) + ".md\n\n" + Repeat("> - ![x][a] [a]\n\n", 1_000) },
    };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void An_article_that_repeats_too_much_is_refused(int line, string body)
    {
        var content = new ContentSet().With("sv-SE/a.md", body).With("sv-SE/b.md", "# B\n\nText [a](a.md).\n");
        IReadOnlyList<Problem> problems = [];
        Allocation.AssertWithin(4_000, body, Allocation.OfProcess(() => problems = content.Check()));

        var problem = Assert.Single(problems, problem => problem.FilePath == "sv-SE/a.md");
        Assert.Equal("TC9012", problem.Rule.Id);
        Assert.Equal(
            "the HTML would repeat the destination and title of this definition until it is many times as long as the article, so the body was not read; "
            + "shorten it, or refer to it less often",
            problem.Message);
        Assert.InRange(problem.Span.StartLine + 1, line, line == 1 ? int.MaxValue : line);
        Assert.InRange(content.Pack()["sv-SE"].Length, 1, 1_000);
    }

    [Theory]
    [InlineData("|", "\n")]
    [InlineData("> |", "\n> ")]
    [InlineData("- a|", "\n  ")]
    public void A_table_whose_rows_lack_too_many_cells_is_refused(string start, string lineEnd)
    {
        var body = $"# A\n\n{start}{Repeat("a|", 400)}{lineEnd}|{Repeat(":-:|", 400)}{Repeat(lineEnd + "b|", 400)}\n";
        var content = new ContentSet().With("sv-SE/a.md", body);
        IReadOnlyList<Problem> problems = [];
        Allocation.AssertWithin(1_000, body, Allocation.OfProcess(() => problems = content.Check()));

        Assert.Equal(("TC9008", (3, 1)), (Assert.Single(problems).Rule.Id, problems[0].Span.Place()));
        Assert.StartsWith("there are too many cells of tables to read", problems[0].Message, StringComparison.Ordinal);
    }

    /// <summary>Tests that the generator, which makes no HTML, and the packs agree about the members.</summary>
    [Fact]
    public void What_is_refused_has_the_same_members_everywhere()
    {
        var content = new ContentSet().With("sv-SE/a.md", "---\ntitle: A\n---\n" + Repeat("![a]\n\n", 1_000) + "[a]: x.png (" + Repeat("u\n", 5_000) + ")\n");
        var record = Assert.Single(new PackReader(content.Pack()["sv-SE"]).Records);

        Assert.Empty(content.Model("a").Strings);
        Assert.Empty(content.Model("a").Links);
        Assert.Equal(content.Model("a").MemberHash, record.MemberHash);
        Assert.Empty(record.Body);
    }

    public static TheoryData<string> Usual => new(
        "[a]: http://x/" + new string('u', 10_000) + "\n\n[a] [a] [a] [a] [a]\n",
        "[a]: http://x/" + new string('u', 90) + " 'A title of the usual length'\n\n" + Repeat("[✓][a]|", 2_400) + "\n",
        Repeat("[a][a]|[b][b]\n", 1_200) + "\n[a]: https://example.com/a/page/of/the/usual/length\n[b]: b.md\n",
        "|" + Repeat("a|", 40) + "\n|" + Repeat("-|", 40) + "\n" + Repeat("b|\n", 40),
        "|" + Repeat("a|", 40) + "\n|" + Repeat("-|", 40) + "\n" + Repeat("|" + Repeat("|", 40) + "\n", 4_000));

    [Theory]
    [MemberData(nameof(Usual))]
    public void References_and_tables_of_the_usual_kind_are_read(string body)
    {
        Assert.Empty(Reader.Read(body).Problems);
        Assert.NotEmpty(Rendered.From(body).Html);
    }

    [Fact]
    public void References_to_one_definition_share_its_destination()
    {
        var links = Reader.Read("[a]: b.md?a=1&amp;b=2 'T &amp; U'\n\n[a] [x][a] ![a]\n").Variant.Links;

        Assert.Equal(["b.md?a=1&b=2", "b.md?a=1&b=2"], links.Select(link => link.Destination));
        Assert.Same(links[0].Destination, links[1].Destination);
        Assert.Equal(
            "<p><a href=\"b.md?a=1&amp;b=2\" title=\"T &amp; U\">a</a> <a href=\"b.md?a=1&amp;b=2\" title=\"T &amp; U\">x</a> <img src=\"b.md?a=1&amp;b=2\" alt=\"a\" title=\"T &amp; U\" /></p>\n",
            Rendered.From("[a]: b.md?a=1&amp;b=2 'T &amp; U'\n\n[a] [x][a] ![a]\n").Html);
    }

    [Fact]
    public void Long_keys_are_not_repeated_for_each_key_in_them()
    {
        var text = $"---\n{new string('k', 1_000)}:\n{string.Concat(Enumerable.Range(0, 1_500).Select(i => $"  a{i}: b\n"))}---\n";
        var document = Reader.Read(text);

        var problem = Assert.Single(document.Problems);
        Assert.Equal("TC0001", problem.Rule.Id);
        Assert.Contains("the keys around other keys are too long to be repeated for each of these; shorten them", problem.Message, StringComparison.Ordinal);
        Assert.InRange(document.Variant.Metadata.Sum(entry => (long)entry.Key.Length), 1, ReadingLimits.RepeatedLength(text.Length));
    }

    [Theory]
    [InlineData("", 600, "TC9007")]
    [InlineData("> > > > > > > > > > > > > > > > > > > > - ", 100, "TC9007")]
    [InlineData("", 20, null)]
    public void A_file_that_is_included_too_often_is_refused(string prefix, int times, string? rule)
    {
        var content = new ContentSet()
            .With("en-US/a.md", Repeat($"{prefix}[!INCLUDE [x](includes/x.md)]\n\n", times))
            .With("en-US/includes/x.md", prefix.Length == 0 ? new string('x', 20_000) : Repeat("x\n", 5_000));

        Assert.Equal(rule, content.Check().SingleOrDefault(problem => problem.FilePath == "en-US/a.md")?.Rule.Id);
    }

    [Fact]
    public void A_message_quotes_the_beginning_of_a_long_text()
    {
        var problem = Assert.Single(new ContentSet().With("sv-SE/a.md", $"[a]({new string('u', 100_000)}.md)\n").CheckLinks("sv-SE/a.md"));

        Assert.Equal($"link target '{new string('u', 1_000)}…' does not exist in sv-SE", problem.Message);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

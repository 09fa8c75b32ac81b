using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Limits;

public sealed class HostileArticleTests
{
    /// <summary>The bytes that reading and writing may allocate for each character.</summary>
    private const int MostBytes = 3_000;

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        var document = Reader.Read("---\ntitle: x\n---\n" + new string('a', ReadingLimits.FileLength), "sv-SE/deep/a.md");

        Assert.Equal("TC9001", Assert.Single(document.Problems).Rule.Id);
        Assert.Equal(("deep/a", "sv-SE", ""), (document.Variant.Path, document.Variant.Locale, document.Variant.Title));
        Assert.Empty(Reader.Read(new string('a', ReadingLimits.FileLength)).Problems);
    }

    public static TheoryData<string, string> TooDeep => new()
    {
        { "brackets", new string('[', 5_000) },
        { "images", Repeat("![", 5_000) },
        { "quotes", new string('>', 10_000) },
        { "quotes with spaces", Repeat("> ", 10_000) },
        { "lists", Repeat("- ", 10_000) + "a" },
        { "numbers", Repeat("1. ", 10_000) },
        { "stairs of lists", string.Concat(Enumerable.Range(0, 150).Select(i => new string(' ', 2 * i) + "- a\n")) },
        { "quotes in lists", Repeat("> - ", 5_000) },
        { "nested images", Repeat("![", 3_000) + "a" + Repeat("](b)", 3_000) },
        { "brackets in a cell", "|a|\n|-|\n|" + new string('[', 5_000) + "|" },
        { "brackets in a heading", "# " + new string('[', 5_000) },
    };

    [Theory]
    [MemberData(nameof(TooDeep))]
    public void Markdown_that_nests_too_deeply_is_refused_on_any_stack(string name, string text)
    {
        ArticleDocument? read = null;
        var allocated = SmallStackThread.Run(() => Allocation.Of(() => read = Reader.Read("---\ntitle: x\n---\n" + text)));
        var document = read!;

        var problem = Assert.Single(document.Problems);
        Assert.Equal(("TC9003", (4, 1)), (problem.Rule.Id, problem.Span.Place()));
        Assert.Equal("x", document.Variant.Title);
        Assert.NotEmpty(name);
        Allocation.AssertWithin(MostBytes, text, allocated);
    }

    public static TheoryData<string, string> Brackets => new()
    {
        { "open links", Repeat("[a](", 60_000) },
        { "nested links", Repeat("[", 100_000) + "a" + Repeat("](b)", 100_000) },
        { "definitions", string.Concat(Enumerable.Range(0, 60_000).Select(i => $"[{i}]: a\n")) },
        { "paragraphs of links", Repeat("[a](b)\n\n", 40_001) },
        { "a unit", "<span data-ttu-id=\"a-1\">" + Repeat("[a](", 60_000) + "</span>" },
    };

    [Theory]
    [MemberData(nameof(Brackets))]
    public void An_article_of_brackets_is_refused_at_the_first_that_is_too_many(string name, string text)
    {
        EquatableArray<Problem> problems = [];
        var html = string.Empty;
        var allocated = SmallStackThread.Run(() => Allocation.Of(() => (problems, html) = (Reader.Read(text).Problems, Rendered.From(text).Html)));

        var problem = Assert.Single(problems);
        Assert.Equal(("TC9005", "["), (problem.Rule.Id, text.At(problem.Span)));
        Assert.Empty(html);
        Assert.NotEmpty(name);
        Allocation.AssertWithin(MostBytes, text, allocated);
    }

    [Fact]
    public void A_long_table_of_links_is_read() =>
        Assert.Empty(Reader.Read("|a|\n|-|\n" + Repeat("|[a](https://example.com)|\n", 4_900)).Problems);

    public static TheoryData<string, string> Deep => new()
    {
        { "nested links", Repeat("[", 3_000) + "a" + Repeat("](b)", 3_000) },
        { "closed emphasis", Repeat("*a **b ", 2_000) + Repeat("** *", 2_000) },
        { "closed brackets", Repeat("[a]", 20_000) },
        { "stars", new string('*', 50_000) },
        { "open emphasis", Repeat("*a ", 20_000) },
        { "backticks", string.Concat(Enumerable.Range(1, 600).Select(i => new string('`', i) + "a")) },
        { "tags", Repeat("<b>", 20_000) },
        { "tags in a block", "<div>" + Repeat("<b>", 20_000) },
        { "nested divisions", Repeat("<div>\n", 10_000) },
        { "open tags", "<div>" + Repeat("<a ", 20_000) },
        { "open attributes", "<div " + Repeat("a=\"", 20_000) },
        { "comments", Repeat("<!-- ", 5_000) },
        { "declarations", Repeat("<!A ", 5_000) },
        { "instructions", Repeat("<?", 5_000) },
        { "CDATA", Repeat("<![CDATA[", 5_000) },
        { "entities", Repeat("&amp", 20_000) },
        { "colons", Repeat(":::image ", 10_000) },
        { "pipes", "|" + Repeat("a|", 5_000) + "\n|" + Repeat("-|", 5_000) },
        { "addresses", Repeat("https://a.", 10_000) },
        { "spans in a unit", "<span data-ttu-id=\"a-1\">" + Repeat("<span>", 10_000) + Repeat("</span>", 10_001) },
        { "definitions", string.Concat(Enumerable.Range(0, 5_000).Select(i => $"[{i}]: a\n")) },
        { "an opaque element in each cell", "|a|\n|-|\n" + Repeat("|<svg>|\n", 5_000) },
    };

    [Theory]
    [MemberData(nameof(Deep))]
    public void Whatever_else_an_article_repeats_it_is_read_and_written(string name, string text)
    {
        string? html = null;
        var allocated = SmallStackThread.Run(() => Allocation.Of(() =>
            html = Reader.Read(text).Problems.Any(problem => problem.Rule.Id == "TC9099") ? null : Rendered.From(text).Html));

        Assert.NotNull(html);
        Assert.NotEmpty(name);
        Allocation.AssertWithin(MostBytes, text, allocated);
    }

    [Fact]
    public void A_unit_that_nests_too_deeply_has_no_text() =>
        Assert.Equal(string.Empty, SmallStackThread.Run(() => Rendered.Inline(new string('[', 5_000))));

    [Fact]
    public void A_hostile_article_leaves_the_packs_of_the_others_alone()
    {
        var packs = SmallStackThread.Run(() => new ContentSet()
            .With("sv-SE/bad.md", Markup.Unit(101, new string('[', 5_000), new string('>', 10_000)))
            .With("sv-SE/worse.md", "---\n&a\n---\n" + new string('>', 10_000))
            .With("sv-SE/good.md", "# Bra").Pack());

        Assert.Equal("<h1 id=\"bra\">Bra</h1>\n", new PackReader(packs["sv-SE"])["good"].Body);
        Assert.Equal(string.Empty, new PackReader(packs["sv-SE"])["bad"].Body);
    }

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));
}

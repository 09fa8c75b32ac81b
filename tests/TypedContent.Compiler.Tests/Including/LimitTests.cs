using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests includes that would grow without bound.</summary>
public sealed class LimitTests
{
    [Theory]
    [InlineData(10, 0)]
    [InlineData(11, 1)]
    public void Includes_are_ten_deep_at_the_most(int depth, int problems)
    {
        var set = Chain(depth, "[!INCLUDE [x](includes/x{0}.md)]");
        var found = set.Check();

        Assert.Equal(problems, found.Count);
        Assert.All(found, problem => Assert.Equal(
            ("en-US/a.md", "includes are nested more than 10 deep; the rest was left out; include fewer files, or put their text into one"),
            (problem.FilePath, problem.Message)));
        Assert.Equal(Math.Min(depth, 10), Rendered.From(set, "en-US/a.md").Html.Split("<p>").Length - 1);
    }

    [Theory]
    [InlineData(1000, 0)]
    [InlineData(1001, 1)]
    [InlineData(1002, 1)]
    public void An_article_has_a_thousand_includes_at_the_most(int count, int problems)
    {
        var set = new ContentSet().With("en-US/a.md", string.Join("\n", Enumerable.Repeat("- [!INCLUDE [x](includes/x.md)]", count))).With("en-US/includes/x.md", "x");

        Assert.Equal(problems, set.Check().Count(problem => problem.Rule.Id == "TC9006"));
    }

    [Fact]
    public void An_article_too_large_with_its_includes_has_none()
    {
        var set = new ContentSet().With("en-US/a.md", "# A\n\n" + string.Concat(Enumerable.Repeat("[!INCLUDE [x](includes/x.md)]\n\n", 9)) + "[x](no.md)")
            .With("en-US/includes/x.md", new string('x', 1_000_000));
        var found = set.Check();

        Assert.Equal(["TC9007", "TC1001"], found.Select(problem => problem.Rule.Id));
        Assert.Equal("the article has more than 8388608 characters with its includes, so nothing was included; split it or include less", found[0].Message);
        Assert.Equal((3 + (2 * 8), 15), found[0].Span.Place());
        Assert.DoesNotContain("xx", Rendered.From(set, "en-US/a.md").Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_can_t_be_read_is_not_included_and_reported_once()
    {
        foreach (var text in (string[])[new string('x', 2_097_153), string.Concat(Enumerable.Repeat("> ", 120)) + "x", new string('[', 6_000)])
        {
            var set = new ContentSet().With("en-US/a.md", "a\n\n[!INCLUDE [x](includes/x.md)]\n\nb").With("en-US/includes/x.md", text);

            Assert.Equal("en-US/includes/x.md", Assert.Single(set.Check()).FilePath);
            Assert.Equal("<p>a</p>\n<p>b</p>\n", Rendered.From(set, "en-US/a.md").Html);
        }
    }

    [Fact]
    public void What_is_too_much_only_together_is_reported_at_the_include()
    {
        const string text = "a\n\n[!INCLUDE [x](includes/x.md)] [!INCLUDE [x](includes/x.md)]";
        var problem = Assert.Single(new ContentSet().With("en-US/a.md", text).With("en-US/includes/x.md", string.Concat(Enumerable.Repeat("[a] ", 3_000))).Check());

        Assert.Equal(("TC9005", "en-US/a.md", (3, 31)), (problem.Rule.Id, problem.FilePath, problem.Span.Place()));
    }

    /// <summary>Returns an article with a chain of includes, with the same directives in each file.</summary>
    internal static ContentSet Chain(int depth, string directives)
    {
        var set = new ContentSet().With("en-US/a.md", Next(1));
        foreach (var i in Enumerable.Range(1, depth))
        {
            set.With($"en-US/includes/x{i}.md", i == depth ? "end" : i + "\n\n" + Next(i + 1).Replace("includes/", "", StringComparison.Ordinal));
        }

        return set;

        string Next(int i) => directives.Replace("{0}", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }
}

using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests the problems that are reported for includes, and their locations.</summary>
public sealed class ProblemTests
{
    [Fact]
    public void A_missing_file_is_reported_with_a_similar_one()
    {
        const string text = "# A\n\nUse [!INCLUDE [x](includes/fes.md)] now.";
        var problem = Assert.Single(new ContentSet().With("en-US/a.md", text).With("en-US/includes/fees.md").Check());

        Assert.Equal("TC1013", problem.Rule.Id);
        Assert.Equal("includes/fes.md", text.At(problem.Span));
        Assert.Equal((3, 19), problem.Span.Place());
        Assert.Equal("included file 'includes/fes.md' does not exist; 'includes/fees.md' is similar", problem.Message);
    }

    [Theory]
    [InlineData("zzzz/qqqq.md")]
    [InlineData("https://x.example/y.md")]
    [InlineData("../../../y.md")]
    public void Without_anything_similar_it_says_what_to_do(string path) => Assert.Equal(
        $"included file '{path}' does not exist; add it, or remove the include",
        Assert.Single(new ContentSet().With("en-US/a.md", $"[!INCLUDE [x]({path})]").Check()).Message);

    [Fact]
    public void A_missing_file_is_reported_once_however_often_it_is_included()
    {
        var set = new ContentSet()
            .With("en-US/a.md", "[!INCLUDE [x](includes/x.md)]\n\n[!INCLUDE [x](includes/x.md)]")
            .With("en-US/b.md", "[!INCLUDE [x](includes/x.md)]")
            .With("en-US/includes/x.md", "[!INCLUDE [y](y.md)] and text");

        Assert.Equal("en-US/includes/x.md", Assert.Single(set.Check()).FilePath);
        Assert.Equal("<p>and text</p>\n", Rendered.From(set, "en-US/b.md").Html.Replace("> ", ">", StringComparison.Ordinal));
    }

    [Fact]
    public void A_circle_is_reported_once_and_the_rest_is_there()
    {
        var set = new ContentSet()
            .With("en-US/a.md", "# A\n\n[!INCLUDE [b](includes/b.md)]\n\nafter")
            .With("en-US/includes/b.md", "b\n\n[!INCLUDE [a](../a.md)]")
            .With("en-US/c.md", "[!INCLUDE [b](includes/b.md)]");
        var problem = Assert.Single(set.Check());

        Assert.Equal(("TC1014", "en-US/a.md", (3, 15)), (problem.Rule.Id, problem.FilePath, problem.Span.Place()));
        Assert.Equal("the file includes itself: a.md → includes/b.md → a.md; remove one of these includes; the last was left out", problem.Message);
        Assert.Equal("<h1 id=\"a\">A</h1>\n<p>b</p>\n<p>after</p>\n", Rendered.From(set, "en-US/a.md").Html);
    }

    [Fact]
    public void A_file_may_not_include_itself() => Assert.Equal(
        "the file includes itself: a.md → a.md; remove one of these includes; the last was left out",
        Assert.Single(new ContentSet().With("en-US/a.md", "[!INCLUDE [a](a.md)]").Check()).Message);

    [Fact]
    public void A_circle_of_included_files_is_reported_in_the_first()
    {
        var set = new ContentSet()
            .With("en-US/a.md", "[!INCLUDE [c](includes/c.md)]")
            .With("en-US/includes/b.md", "[!INCLUDE [c](c.md)]")
            .With("en-US/includes/c.md", "[!INCLUDE [b](b.md)]");

        Assert.Equal("en-US/includes/b.md", Assert.Single(set.Check()).FilePath);
    }

    [Fact]
    public void Including_a_file_twice_is_no_circle() => Assert.Empty(new ContentSet()
        .With("en-US/a.md", "[!INCLUDE [b](includes/b.md)] [!INCLUDE [c](includes/c.md)]")
        .With("en-US/includes/b.md", "[!INCLUDE [c](c.md)]").With("en-US/includes/c.md", "c").Check());

    [Fact]
    public void What_is_wrong_in_an_included_file_is_reported_there_and_once()
    {
        const string text = "---\ntitle: x\n---\nOne\n\n[gone](gone.md) <span onclick=\"x()\">s</span> [u](javascript:x)\n\n<div>\n<a href=\"gone.md\">x</a>\n</div>";
        var set = new ContentSet()
            .With("en-US/a.md", "[!INCLUDE [x](includes/x.md)]\n\n[!INCLUDE [x](includes/x.md)]")
            .With("de-DE/b.md", "- [!INCLUDE [x](includes/x.md)]")
            .With("en-US/includes/x.md", text);
        var problems = set.Check();

        Assert.Equal(["TC0004", "TC1001", "TC1003", "TC1001"], problems.Select(problem => problem.Rule.Id));
        Assert.All(problems, problem => Assert.Equal("en-US/includes/x.md", problem.FilePath));
        Assert.Equal(["x()", "gone.md", "javascript:x", "gone.md"], problems.Select(problem => text.At(problem.Span)));
        Assert.Equal((6, 8), problems[1].Span.Place());
    }

    [Fact]
    public void Places_after_an_include_are_those_of_the_file()
    {
        const string text = "---\ntitle: x\n---\n> [!INCLUDE [x](includes/x.md)]\n\n[x](no.md) and [!INCLUDE [x](includes/x.md)] and [y](no.md)";
        var problems = new ContentSet().With("en-US/a.md", text).With("en-US/includes/x.md", "One\n\n```\ntwo").Check();

        Assert.Equal(["no.md", "no.md"], problems.Select(problem => text.At(problem.Span)));
        Assert.Equal([(6, 5), (6, 54)], problems.Select(problem => problem.Span.Place()));
    }

    [Fact]
    public void Links_to_anchors_are_checked_against_each_page()
    {
        const string text = "First\n\nSee [x](#fees) and [top](#top).";
        var set = new ContentSet()
            .With("en-US/a.md", "# Fees\n\n[!INCLUDE [x](includes/x.md)]")
            .With("en-US/b.md", "# Fee\n\n[!INCLUDE [x](includes/x.md)]\n\n- [!INCLUDE [x](includes/x.md)]")
            .With("en-US/includes/x.md", text);
        var problem = Assert.Single(set.Check());

        Assert.Equal(("TC1002", "en-US/includes/x.md", (3, 9)), (problem.Rule.Id, problem.FilePath, problem.Span.Place()));
        Assert.Equal("#fees", text.At(problem.Span));
        Assert.Equal("'b' has no anchor '#fees' in en-US; '#fee' is similar", problem.Message);
    }

    [Fact]
    public void An_article_may_be_included_and_stays_one()
    {
        var set = new ContentSet()
            .With("en-US/a.md", "# A\n\n[!INCLUDE [b](sub/b.md)]\n\n[b](#b) [b](sub/b.md#b)")
            .With("en-US/sub/b.md", "# B\n\n[self](#b) [gone](gone.md)");

        Assert.Equal(["a", "sub/b"], set.Index.Paths);
        Assert.Equal("en-US/sub/b.md", Assert.Single(set.Check()).FilePath);
    }

    [Fact]
    public void Included_files_are_no_articles()
    {
        var set = new ContentSet().With("en-US/a.md", "[x](Includes/x.md)").With("en-US/Includes/x.md", "# X");

        Assert.Equal(["a"], set.Index.Paths);
        Assert.Equal("TC1001", Assert.Single(set.Check()).Rule.Id);
        Assert.Equal(["en-US"], set.Pack().Keys);
    }

    [Theory]
    [InlineData("en-US/includes/x.md", null, true)]
    [InlineData("en-US/a/INCLUDES/b/x.md", "", true)]
    [InlineData("includes/x.md", null, true)]
    [InlineData("en-US/includes.md", null, false)]
    [InlineData("en-US/includes/x.md", "article", false)]
    [InlineData("en-US/x.md", "Include", true)]
    public void Folder_and_kind_say_what_an_include_is(string path, string? kind, bool isInclude) =>
        Assert.Equal(isInclude, new ArticleOrigin(path, path, null, kind).IsInclude);
}

using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

public sealed class NameCollisionTests
{
    [Fact]
    public void Articles_with_one_name_are_both_reported()
    {
        var problems = new ContentSet().With("sv-SE/x/pay-now.md").With("sv-SE/x/pay_now.md").CheckSet();

        Assert.Equal(
            [
                ("TC4002", "sv-SE/x/pay-now.md", "'x/pay-now' and another path both give the C# name 'PayNow', so a hash is appended to this one; rename it or 'x/pay_now'"),
                ("TC4002", "sv-SE/x/pay_now.md", "'x/pay_now' and another path both give the C# name 'PayNow', so a hash is appended to this one; rename it or 'x/pay-now'"),
            ],
            problems.Select(problem => (problem.Rule.Id, problem.FilePath, problem.Message)));
    }

    [Fact]
    public void Spellings_that_differ_by_case_may_be_one_article() => Assert.Contains(
        "; if 'a' is the same article, give both one spelling",
        new ContentSet().With("de-DE/A.md").With("sv-SE/a.md").CheckSet().Single(problem => problem.Rule.Id == "TC4002" && problem.FilePath == "de-DE/A.md").Message,
        StringComparison.Ordinal);

    [Fact]
    public void Folders_with_one_name_are_reported_once_each() => Assert.Equal(
        ["'a-b'", "'a_b'"],
        new ContentSet().With("sv-SE/a-b/x.md").With("sv-SE/a-b/y.md").With("sv-SE/a_b/z.md").CheckSet().Select(problem => problem.Message.Split(' ')[0]));

    [Fact]
    public void An_article_that_is_called_like_another_and_its_suffix_is_named() => Assert.Equal(
        ["'billing' and another path both give the C# name 'BillingArticle', so a hash is appended to this one; rename it or 'billing-article'"],
        new ContentSet().With("sv-SE/billing/x.md").With("sv-SE/billing.md").With("sv-SE/billing-article.md").CheckSet()
            .Where(problem => problem.FilePath == "sv-SE/billing.md").Select(problem => problem.Message));

    [Fact]
    public void A_folder_is_named_with_those_around_it() => Assert.Equal(
        [("sv-SE/x/y/a-b/c.md", "'x/y/a-b'"), ("sv-SE/x/y/a_b/d/e.md", "'x/y/a_b'")],
        new ContentSet().With("sv-SE/x/y/a-b/c.md").With("sv-SE/x/y/a_b/d/e.md").CheckSet().Select(problem => (problem.FilePath, problem.Message.Split(' ')[0])));

    [Fact]
    public void Articles_of_different_folders_whose_classes_have_one_name_are_reported() => Assert.Equal(
        [
            ("sv-SE/a-b/c.md", "'a-b/c' and another path both give the C# name 'ABCArticle', so a hash is appended to this one; rename it or 'a/b/c'"),
            ("sv-SE/a/b/c.md", "'a/b/c' and another path both give the C# name 'ABCArticle', so a hash is appended to this one; rename it or 'a-b/c'"),
        ],
        new ContentSet().With("sv-SE/a/b/c.md").With("sv-SE/a-b/c.md").With("sv-SE/d/c.md").CheckSet()
            .Select(problem => (problem.FilePath, problem.Message)));

    [Fact]
    public void A_class_whose_name_another_has_is_reported_alone() => Assert.Equal(
        ["'x/b' and another path both give the C# name 'XBArticle', so a hash is appended to this one; rename it or 'xb'"],
        new ContentSet().With("sv-SE/x/b.md").With("sv-SE/y/b.md").With("sv-SE/xb.md").CheckSet().Select(problem => problem.Message));

    [Fact]
    public void Articles_of_folders_with_one_name_are_not_reported_besides() => Assert.Equal(
        ["'a-b'", "'ab'"],
        new ContentSet().With("sv-SE/a-b/x/y.md").With("sv-SE/ab/x/y.md").CheckSet().Select(problem => problem.Message.Split(' ')[0]));

    [Fact]
    public void Work_on_articles_with_one_name_grows_with_their_number() => Allocation.AssertLinear(2_048, count =>
    {
        var paths = new EquatableArray<string>(Enumerable.Range(0, count).Select(Spelling).Order(StringComparer.Ordinal));
        return Allocation.Of(() => Assert.Equal(count, NameTable.Of(paths).Collisions.Count));

        // Letters with a separator between each two, which a bit of the number selects.
        static string Spelling(int number) => string.Concat(Enumerable.Range(0, 13).Select(bit => $"{(char)('a' + bit)}{"-_"[(number >> bit) % 2]}"));
    });

    [Fact]
    public void Only_names_that_end_in_a_hash_are_reported()
    {
        var content = new ContentSet().With("sv-SE/a-b.md").With("sv-SE/a_b.md").With("sv-SE/c.md");

        Assert.Contains('_', content.Model("a-b").Name.Member);
        Assert.DoesNotContain('_', content.Model("c").Name.Member);
        Assert.DoesNotContain(content.CheckSet(), problem => problem.FilePath == "sv-SE/c.md");
    }

    [Theory]
    [InlineData("billing.md", "billing/billing.md")]
    [InlineData("a/index.md", "b/index.md")]
    [InlineData("a/b.md", "ab.md")]
    [InlineData("a/b/index.md", "a-c/index.md")]
    [InlineData("all.md", "all/all.md")]
    [InlineData("---.md", "___.md")]
    public void Other_names_are_fine(string first, string second) =>
        Assert.Empty(new ContentSet().With($"sv-SE/{first}").With($"sv-SE/{second}").CheckSet());
}

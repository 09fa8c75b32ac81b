using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

public sealed class MergeConflictTests
{
    private const string Conflict = "<<<<<<< HEAD\nours\n=======\ntheirs\n>>>>>>> main\n";

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void A_conflict_is_reported_at_its_first_line(string lineEnd)
    {
        var text = $"# Title\n\n{Conflict}\nText\n".WithLineEnds(lineEnd);

        var problem = Assert.Single(Reader.Read(text).Problems);
        Assert.Equal(
            ("TC0006", "'<<<<<<< HEAD' begins a merge conflict; keep one of the two versions and remove the lines '<<<<<<<', '=======' and '>>>>>>>'"),
            (problem.Rule.Id, problem.Message));
        Assert.Equal("<<<<<<< HEAD", text.At(problem.Span));
        Assert.Equal((3, 1), problem.Span.Place());
    }

    [Fact]
    public void The_beginning_of_a_long_mark_is_shown() => Assert.StartsWith(
        $"'<<<<<<< {new string('x', 52)}' begins a merge conflict; ",
        Assert.Single(Reader.Read(Conflict.Replace("HEAD", new string('x', 53), StringComparison.Ordinal)).Problems).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_conflict_in_the_front_matter_is_one_problem()
    {
        var problem = Assert.Single(Reader.Read("---\n<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> main\n---\n# Title\n").Problems);

        Assert.Equal(("TC0006", (2, 1)), (problem.Rule.Id, problem.Span.Place()));
    }

    [Fact]
    public void Units_that_both_versions_have_are_not_reported_too()
    {
        var unit = Markup.Unit(101, "a", "b");

        Assert.Equal("TC0006", Assert.Single(Reader.Read($"<<<<<<< HEAD\n{unit}\n=======\n{unit}\n>>>>>>> main\n").Problems).Rule.Id);
    }

    [Fact]
    public void Every_conflict_is_reported_with_the_third_version_or_without() =>
        Assert.Equal(
            [1, 7],
            Reader.Read($"{Conflict}\n<<<<<<< HEAD\nours\n||||||| base\nbase\n=======\ntheirs\n>>>>>>> main\n").Problems.Select(problem => problem.Span.Place().Line));

    [Fact]
    public void Both_sides_may_open_a_fence() => Assert.Equal(
        ["TC0006"], Reader.Read("<<<<<<< HEAD\n```csharp\n=======\n```c#\n>>>>>>> x\na\n```\n").Problems.Select(problem => problem.Rule.Id));

    [Theory]
    [InlineData("Heading\n=======\n\nText\n")]
    [InlineData("```\n<<<<<<< HEAD\na\n=======\nb\n>>>>>>> main\n```\n")]
    [InlineData("- item\n\n  ~~~~ text\n<<<<<<< HEAD\n~~~\na\n=======\nb\n>>>>>>> main\n  ~~~~\n")]
    [InlineData("<<<<<<< HEAD\nnever ends\n=======\n")]
    [InlineData("<<<<<<< HEAD\n>>>>>>> main\n")]
    [InlineData(">>>>>>> main\n=======\n<<<<<<< HEAD\n")]
    [InlineData("a <<<<<<< HEAD\na =======\na >>>>>>> main\n")]
    [InlineData("<<<<<<<<< HEAD\n=======\n>>>>>>>>> main\n")]
    public void What_only_looks_like_a_conflict_is_none(string text) =>
        Assert.DoesNotContain(Reader.Read(text).Problems, problem => problem.Rule.Id == "TC0006");

    [Fact]
    public void Code_in_running_text_opens_no_fence() =>
        Assert.Single(Reader.Read($"```not a fence```\n{Conflict}").Problems);
}

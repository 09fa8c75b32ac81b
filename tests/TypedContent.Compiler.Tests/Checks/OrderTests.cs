using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Checks;

/// <summary>Tests what is said about front matter that orders articles.</summary>
public sealed class OrderTests
{
    [Theory]
    [InlineData("order: first", "'order' is 'first', which is not a number, and doesn't order the article; write a number, such as 10")]
    [InlineData("weight: 1,5", "'weight' is '1,5', which is not a number, and doesn't order the article; write a number, such as 10")]
    [InlineData("sidebar_position: .nan", "'sidebar_position' is '.nan', which is not a number, and doesn't order the article; write a number, such as 10")]
    public void An_order_that_is_no_number_is_reported_at_its_value(string line, string message)
    {
        var text = $"---\n{line}\n---\n# A\n";

        var problem = Assert.Single(new ContentSet().With("sv-SE/a.md", text).CheckSet());

        Assert.Equal(("TC3013", message), (problem.Rule.Id, problem.Message));
        Assert.Equal(line.Split(": ")[1], text.At(problem.Span));
    }

    [Theory]
    [InlineData("order: 1")]
    [InlineData("order: -1.5e3")]
    [InlineData("order:")]
    [InlineData("order: descending\nweight: 10")]
    [InlineData("title: first")]
    public void Other_front_matter_is_not(string lines) => Assert.Empty(new ContentSet().With("sv-SE/a.md", $"---\n{lines}\n---\n# A\n").CheckSet());
}

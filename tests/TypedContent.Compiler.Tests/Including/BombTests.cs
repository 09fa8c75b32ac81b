using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests includes and directives whose cost would exceed that of their text by far.</summary>
[Collection(nameof(Alone))]
public sealed class BombTests
{
    private const string Directive = "[!INCLUDE [x](includes/x{0}.md)]\n\n";

    [Fact]
    public void A_bomb_of_many_files_costs_no_more_than_the_includes_that_are_allowed()
    {
        var bomb = LimitTests.Chain(10, string.Concat(Enumerable.Repeat(Directive, 4)));
        var found = Assert.Single(bomb.Check(), problem => problem.FilePath == "en-US/a.md");

        Assert.Equal("TC9006", found.Rule.Id);
        Assert.StartsWith("there are more than 1000 includes;", found.Message, StringComparison.Ordinal);

        // Each of the ten files in between includes the rest too, and has a thousand for itself.
        var allowed = LimitTests.Chain(1, string.Concat(Enumerable.Repeat(Directive, 1_000)));
        Assert.InRange(
            Allocation.OfProcess(() => bomb.Check()), 0, 20 * Allocation.OfProcess(() => Assert.Empty(allowed.Check())));
    }

    [Theory]
    [InlineData("[!INCLUDE [")]
    [InlineData("[!INCLUDE [x](")]
    [InlineData("[!INCLUDE [x](a.md \"")]
    [InlineData("- > [!INCLUDE [x](a.md)]\n")]
    [InlineData("> - ")]
    public void Hostile_directives_are_read_with_little_memory_on_a_small_stack(string piece)
    {
        var text = string.Concat(Enumerable.Repeat(piece, 20_000)) + "\n\n[!INCLUDE [x](includes/x.md)]";
        var set = new ContentSet().With("en-US/a.md", text).With("en-US/includes/x.md", text);

        Allocation.AssertWithin(200, text, Allocation.OfProcess(() => Assert.NotNull(SmallStackThread.Run(() => set.Check()))));
    }
}

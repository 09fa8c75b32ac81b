using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Linking;

/// <summary>Tests that an article with many broken links gets as many suggestions as a writer reads.</summary>
public sealed class SuggestionLimitTests
{
    [Fact]
    public void A_hundred_broken_links_get_a_suggestion() => AssertSuggestions("biling.md?v=", string.Empty, "; 'billing.md' is similar");

    [Fact]
    public void A_hundred_broken_anchors_get_a_suggestion() => AssertSuggestions("billing.md?v=", "#feas", "; '#fees' is similar");

    private static void AssertSuggestions(string start, string end, string suggestion)
    {
        var links = string.Join("\n", Enumerable.Range(0, 120).Select(i => $"- [x]({start}{i}{end})"));
        var problems = new ContentSet().With("en-US/a.md", links).With("en-US/billing.md", "# Billing\n\n## Fees\n").CheckLinks("en-US/a.md");

        Assert.Equal(120, problems.Count);
        Assert.All(problems.Take(100), problem => Assert.EndsWith(suggestion, problem.Message, StringComparison.Ordinal));
        Assert.All(problems.Skip(100), problem => Assert.EndsWith(" in en-US", problem.Message, StringComparison.Ordinal));
    }
}

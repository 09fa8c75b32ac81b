using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests.Feed;

/// <summary>Represents the result of a run of the SDK.</summary>
internal sealed partial record Outcome(bool Succeeded, string Output)
{
    /// <summary>Gets the distinct errors and warnings, without the project at their end.</summary>
    public IReadOnlyList<string> Problems { get; } = [.. Output.Split('\n')
        .Where(line => Problem().IsMatch(line))
        .Select(line => Project().Replace(line.Trim(), string.Empty)).Distinct()];

    /// <summary>Asserts that the run succeeded without problems.</summary>
    public void AssertClean()
    {
        Assert.Empty(Problems);
        Assert.True(Succeeded, Output);
    }

    /// <summary>Asserts that the run failed with a single problem whose text contains <paramref name="expected"/>.</summary>
    public void AssertFailed(string expected)
    {
        Assert.False(Succeeded, Output);
        Assert.Contains(expected, Assert.Single(Problems), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"(error|warning)( [A-Z]+[0-9]+)? ?:")]
    private static partial Regex Problem();

    [GeneratedRegex(@" \[[^\]]+proj[^\]]*\]$")]
    private static partial Regex Project();
}

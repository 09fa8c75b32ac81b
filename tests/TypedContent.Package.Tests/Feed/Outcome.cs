using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests.Feed;

/// <summary>What a run of the SDK ended with.</summary>
internal sealed partial record Outcome(bool Succeeded, string Output)
{
    /// <summary>The errors and warnings, each once, without the project at their end.</summary>
    public IReadOnlyList<string> Problems { get; } = [.. Output.Split('\n')
        .Where(line => Problem().IsMatch(line))
        .Select(line => Project().Replace(line.Trim(), string.Empty)).Distinct()];

    /// <summary>Fails the test unless the run succeeded without a problem.</summary>
    public void AssertClean()
    {
        Assert.Empty(Problems);
        Assert.True(Succeeded, Output);
    }

    /// <summary>Fails the test unless the run failed with this problem alone, whose text is <paramref name="expected"/> somewhere.</summary>
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

using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks;

/// <summary>Something to measure: a command of its own, and a part of <c>all</c>.</summary>
/// <param name="Name">The name of the command.</param>
/// <param name="Description">What it measures.</param>
/// <param name="UsualSets">The sizes it measures unless told.</param>
/// <param name="UsualRuns">How often it measures unless told.</param>
/// <param name="Run">Measures.</param>
internal sealed record Measurement(
    string Name, string Description, IReadOnlyList<string> UsualSets, int UsualRuns, Func<Settings, IEnumerable<ResultTable>> Run);

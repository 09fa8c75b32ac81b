using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks;

/// <summary>Represents a measurement, which is a separate command and a part of <c>all</c>.</summary>
/// <param name="Name">The name of the command.</param>
/// <param name="Description">The description of the measurement.</param>
/// <param name="UsualSets">The default sizes to measure.</param>
/// <param name="UsualRuns">The default number of runs.</param>
/// <param name="Run">Runs the measurement.</param>
internal sealed record Measurement(
    string Name, string Description, IReadOnlyList<string> UsualSets, int UsualRuns, Func<Settings, IEnumerable<ResultTable>> Run);

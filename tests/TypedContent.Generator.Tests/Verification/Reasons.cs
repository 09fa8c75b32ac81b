using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Tests.Verification;

/// <summary>Evaluates the reasons of the outputs of steps.</summary>
internal static class Reasons
{
    /// <summary>Asserts that a step didn't run or that its output is unchanged.</summary>
    public static void AssertKept(IncrementalStepRunReason reason) =>
        Assert.True(IsKept(reason), $"The step was {reason}.");

    public static bool IsKept(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    /// <summary>Returns the number of outputs that changed.</summary>
    public static int Changed(this IEnumerable<IncrementalStepRunReason> reasons) => reasons.Count(reason => !IsKept(reason));

    /// <summary>Returns the number of outputs that were not cached.</summary>
    public static int Ran(this IEnumerable<IncrementalStepRunReason> reasons) => reasons.Count(reason => reason != IncrementalStepRunReason.Cached);
}

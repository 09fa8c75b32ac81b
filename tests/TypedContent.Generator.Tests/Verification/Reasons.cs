using Microsoft.CodeAnalysis;

namespace TypedContent.Generator.Tests.Verification;

/// <summary>Why a step gave what it gave.</summary>
internal static class Reasons
{
    /// <summary>Demands that nothing came of it: it didn't run, or gave the same as before.</summary>
    public static void AssertKept(IncrementalStepRunReason reason) =>
        Assert.True(IsKept(reason), $"The step was {reason}.");

    public static bool IsKept(IncrementalStepRunReason reason) =>
        reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    /// <summary>How many gave something new.</summary>
    public static int Changed(this IEnumerable<IncrementalStepRunReason> reasons) => reasons.Count(reason => !IsKept(reason));

    /// <summary>How many ran at all.</summary>
    public static int Ran(this IEnumerable<IncrementalStepRunReason> reasons) => reasons.Count(reason => reason != IncrementalStepRunReason.Cached);
}

namespace TypedContent.Testing;

/// <summary>Marks a test with data that takes long. It is skipped unless <see cref="TestSelection"/> includes it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongRunningTheoryAttribute : TheoryAttribute
{
    /// <summary>Initializes the attribute and skips the test if it isn't selected.</summary>
    public LongRunningTheoryAttribute() => Skip = TestSelection.IncludesLongRunning ? null : TestSelection.Reason;
}

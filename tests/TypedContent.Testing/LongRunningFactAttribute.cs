namespace TypedContent.Testing;

/// <summary>Marks a test that takes long. It is skipped unless <see cref="TestSelection"/> includes it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class LongRunningFactAttribute : FactAttribute
{
    /// <summary>Initializes the attribute and skips the test if it isn't selected.</summary>
    public LongRunningFactAttribute() => Skip = TestSelection.IncludesLongRunning ? null : TestSelection.Reason;
}

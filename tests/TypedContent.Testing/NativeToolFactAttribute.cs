namespace TypedContent.Testing;

/// <summary>Marks a test that compiles the command to native code, which takes minutes. It is skipped unless <see cref="TestSelection"/> includes it.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeToolFactAttribute : FactAttribute
{
    /// <summary>Initializes the attribute and skips the test if it isn't selected.</summary>
    public NativeToolFactAttribute() => Skip = TestSelection.IncludesNativeTool ? null : $"It compiles native code for minutes. Set {TestSelection.Variable}={TestSelection.NativeTool} to run it.";
}

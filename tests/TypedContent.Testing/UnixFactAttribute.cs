namespace TypedContent.Testing;

/// <summary>Marks a test of files that only Unix has, such as named pipes.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UnixFactAttribute : FactAttribute
{
    /// <summary>The reason that is reported elsewhere.</summary>
    public const string Reason = "Windows has no such files.";

    /// <summary>Skips the test on Windows.</summary>
    public UnixFactAttribute() => Skip = OperatingSystem.IsWindows() ? Reason : null;
}

namespace TypedContent.Package.Tests.Feed;

/// <summary>Marks a test that needs assemblies compiled ahead of time for this system.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReadyToRunFactAttribute : FactAttribute
{
    /// <summary>Skips the test if they are not packed.</summary>
    public ReadyToRunFactAttribute()
    {
        if (!ReadyToRun.IsPacked || Repository.SdkSystem is not ("linux-x64" or "win-x64"))
        {
            Skip = $"The package is made without assemblies that are compiled ahead for {Repository.SdkSystem}: see ReadyToRun.targets.";
        }
    }
}

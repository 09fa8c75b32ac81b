namespace TypedContent.Package.Tests.Feed;

/// <summary>Determines whether the package has assemblies compiled ahead of time, as <c>ReadyToRun.targets</c> does when it is packed.</summary>
internal static class ReadyToRun
{
    /// <summary>Gets a value that indicates whether they are packed on this machine.</summary>
    public static bool IsPacked { get; } = Repository.PackReadyToRun switch
    {
        null or "" => Repository.SdkSystem == "linux-x64",
        var set => set == "true",
    };
}

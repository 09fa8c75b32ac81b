namespace TypedContent.Package.Tests.Feed;

/// <summary>Whether the package has assemblies that are compiled ahead, as <c>ReadyToRun.targets</c> decides when it is packed.</summary>
internal static class ReadyToRun
{
    /// <summary>Whether they are packed on this machine.</summary>
    public static bool IsPacked { get; } = Repository.PackReadyToRun switch
    {
        null or "" => Repository.SdkSystem == "linux-x64",
        var set => set == "true",
    };
}

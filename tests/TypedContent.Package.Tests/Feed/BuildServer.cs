namespace TypedContent.Package.Tests.Feed;

/// <summary>
/// Represents the MSBuild server of the consumers' builds. Like an IDE, it has loaded the SDK and the tasks before a build begins. While
/// it is busy, a build uses a process of its own. Other builds on the machine use another server.
/// </summary>
internal static class BuildServer
{
    /// <summary>Gets the variables by which builds find the server.</summary>
    public static IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
        ["MSBUILDNODEHANDSHAKESALT"] = "typedcontent-" + Guid.NewGuid().ToString("N"),
    };

    /// <summary>Ends the server if it runs.</summary>
    public static Task StopAsync() => DotNet.RunAsync(Path.GetTempPath(), "build-server", "shutdown", "--msbuild");
}

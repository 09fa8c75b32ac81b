using System.Collections.Concurrent;

namespace TypedContent.Package.Tests.Feed;

/// <summary>
/// Represents an MSBuild server of the consumers' builds. Like an IDE, it has loaded the SDK and the tasks before a build begins. A server has one
/// build at a time, so builds at the same time have servers of their own. Other builds on the machine use others.
/// </summary>
internal sealed class BuildServer : IDisposable
{
    // The one that was used last has loaded the most.
    private static readonly ConcurrentStack<BuildServer> s_idle = new();

    private BuildServer()
    {
    }

    /// <summary>Gets the variables by which a build finds the server.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; } = new Dictionary<string, string>
    {
        ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "1",
        ["MSBUILDNODEHANDSHAKESALT"] = "typedcontent-" + Guid.NewGuid().ToString("N"),
    };

    /// <summary>Returns a server that nothing uses until it is disposed.</summary>
    public static BuildServer Rent() => s_idle.TryPop(out var idle) ? idle : new BuildServer();

    /// <summary>Ends the servers that nothing uses.</summary>
    public static async Task StopAsync()
    {
        while (s_idle.TryPop(out var server))
        {
            await DotNet.RunAsync(server, Path.GetTempPath(), ["build-server", "shutdown", "--msbuild"]);
        }
    }

    /// <summary>Lets other builds use the server.</summary>
    public void Dispose() => s_idle.Push(this);
}

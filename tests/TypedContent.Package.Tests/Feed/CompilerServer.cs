namespace TypedContent.Package.Tests.Feed;

/// <summary>
/// Represents the compiler server of the consumers' builds. Like a user's, it loads the generator and the analyzers once, which takes
/// longer than a build with them. Other builds on the machine use another server.
/// </summary>
internal static class CompilerServer
{
    /// <summary>Gets the name by which builds find the server.</summary>
    public static string Id { get; } = "typedcontent-" + Guid.NewGuid().ToString("N");

    /// <summary>Ends the server if it runs.</summary>
    public static Task StopAsync() => DotNet.RunAsync(Path.GetTempPath(), Repository.CompilerServer, "-shutdown", "-pipename:" + Id);
}

using TypedContent.LanguageServer.Sessions;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer;

/// <summary>Runs the language server: findings, completion, and navigation in articles, with the Language Server Protocol 3.17.</summary>
public static class ContentLanguageServer
{
    /// <summary>Answers a client until it ends the session, or its stream ends.</summary>
    /// <param name="input">The stream of the client's messages.</param>
    /// <param name="output">The stream of the server's messages.</param>
    /// <param name="source">Finds the projects of the workspace.</param>
    /// <param name="version">The version of the server, for the log of the client.</param>
    /// <param name="log">Gets a line if a message of the client can't be read, which ends the session.</param>
    /// <returns>The exit code of the process: 0 if the client asked for the end before it ended the session; otherwise, 1.</returns>
    public static async Task<int> RunAsync(Stream input, Stream output, IProjectSource source, string version, TextWriter log)
    {
        ArgumentNullException.ThrowIfNull(log);
        using var session = new Session(input, output, source, version);
        return await session.RunAsync(log).ConfigureAwait(false);
    }
}

using System.Diagnostics.CodeAnalysis;
using StreamJsonRpc;
using TypedContent.LanguageServer.Features.Findings;
using TypedContent.LanguageServer.Protocol;

namespace TypedContent.LanguageServer.Sessions;

/// <summary>Sends messages to the client.</summary>
/// <param name="rpc">The connection.</param>
internal sealed class Client(JsonRpc rpc) : IClient
{
    private const int Error = 1;
    private const int Log = 4;

    /// <inheritdoc/>
    public Task PublishAsync(PublishDiagnosticsParams findings) => NotifyAsync("textDocument/publishDiagnostics", findings);

    /// <inheritdoc/>
    public Task ShowAsync(string message) => NotifyAsync("window/showMessage", new MessageParams(Error, message));

    /// <inheritdoc/>
    public Task LogAsync(string message) => NotifyAsync("window/logMessage", new MessageParams(Log, message));

    /// <summary>Asks the client to watch files.</summary>
    public Task WatchAsync(IReadOnlyList<FileSystemWatcherPattern> patterns) => RequestAsync("client/registerCapability", new RegistrationParams(
        [new Registration("watched-files", "workspace/didChangeWatchedFiles", new WatchedFilesOptions(patterns))]));

    /// <summary>Tells the client to ask for findings again.</summary>
    public Task RefreshAsync() => RequestAsync("workspace/diagnostic/refresh", null);

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The parameters are types of ProtocolJson, whose JSON form is generated.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The parameters are types of ProtocolJson, whose JSON form is generated.")]
    private async Task NotifyAsync(string method, object parameters)
    {
        try
        {
            await rpc.NotifyWithParameterObjectAsync(method, parameters).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectionLostException or ObjectDisposedException)
        {
            // The session is about to end.
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The parameters are types of ProtocolJson, whose JSON form is generated.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The parameters are types of ProtocolJson, whose JSON form is generated.")]
    private async Task RequestAsync(string method, object? parameters)
    {
        try
        {
            await rpc.InvokeWithParameterObjectAsync(method, parameters).ConfigureAwait(false);
        }
        catch (Exception e) when (e is ConnectionLostException or ObjectDisposedException or RemoteRpcException)
        {
            // A client that refuses still works: its user sees changes of other programs later.
        }
    }
}

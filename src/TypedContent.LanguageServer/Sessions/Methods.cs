using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using StreamJsonRpc;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Sessions;

/// <summary>Registers the methods that the client can call.</summary>
/// <param name="rpc">The connection.</param>
internal sealed class Methods(JsonRpc rpc)
{
    private const int InvalidParams = -32602;
    private const int InternalError = -32603;
    private const int RequestFailed = -32803;

    /// <summary>Adds a request.</summary>
    public void Add<TParams, TResult>(string name, Func<TParams, CancellationToken, Task<TResult>> answer) =>
        Register(name, async Task<TResult> (JsonElement? parameters = null, CancellationToken cancellation = default) =>
            await Guard(answer(Read<TParams>(name, parameters), cancellation)).ConfigureAwait(false));

    /// <summary>Adds a notification.</summary>
    /// <param name="name">The name.</param>
    /// <param name="handle">Gets the parameters.</param>
    /// <param name="handleUnreadable">Gets parameters that aren't those of the protocol.</param>
    public void On<TParams>(string name, Action<TParams> handle, Action<JsonElement>? handleUnreadable = null) => Register(name, (JsonElement? parameters = null) =>
    {
        try
        {
            handle(Read<TParams>(name, parameters));
        }
        catch (LocalRpcException) when (handleUnreadable is not null && parameters is { ValueKind: JsonValueKind.Object })
        {
            handleUnreadable(parameters.Value);
        }
    });

    /// <summary>Adds a method without parameters.</summary>
    public void Add(string name, Action answer) => Register(name, (JsonElement? _ = null) => answer());

    // The connection itself answers parameters that it can't read with an exception that has no JSON form here.
    private static TParams Read<TParams>(string name, JsonElement? parameters)
    {
        try
        {
            return parameters is { } given ? ParameterReader.Read<TParams>(given) : throw new JsonException("there are none");
        }
        catch (JsonException e)
        {
            throw new LocalRpcException($"the parameters of {name} are not those of the protocol: {e.Message}", e) { ErrorCode = InvalidParams };
        }
    }

    private static async Task<TResult> Guard<TResult>(Task<TResult> answer)
    {
        try
        {
            return await answer.ConfigureAwait(false);
        }
        catch (WorkspaceException e)
        {
            throw new LocalRpcException(e.Message, e) { ErrorCode = RequestFailed };
        }
        catch (Exception e) when (e is not (OperationCanceledException or LocalRpcException))
        {
            throw new LocalRpcException($"an error of the program itself ({e.GetType().Name}): {e.Message}", e) { ErrorCode = InternalError };
        }
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The methods are called by delegates, and their parameters are JSON elements.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The methods are called by delegates, and their parameters are JSON elements.")]
    private void Register(string name, Delegate handler) =>
        rpc.AddLocalRpcMethod(handler.GetMethodInfo(), handler.Target, new JsonRpcMethodAttribute(name) { UseSingleObjectParameterDeserialization = true });
}

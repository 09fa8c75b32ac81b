using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using StreamJsonRpc;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Sessions;

/// <summary>Registers the methods that the client can call.</summary>
/// <param name="rpc">The connection.</param>
internal sealed class Methods(JsonRpc rpc)
{
    private const int InternalError = -32603;
    private const int RequestFailed = -32803;

    /// <summary>Adds a request.</summary>
    public void Add<TParams, TResult>(string name, Func<TParams, CancellationToken, Task<TResult>> answer) =>
        Register(name, async Task<TResult> (TParams parameters, CancellationToken cancellation) => await Guard(answer(parameters, cancellation)).ConfigureAwait(false));

    /// <summary>Adds a notification.</summary>
    public void On<TParams>(string name, Action<TParams> handle) => Register(name, handle);

    /// <summary>Adds a method without parameters.</summary>
    public void Add(string name, Delegate answer) => Register(name, answer, hasParameters: false);

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

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The methods are called by delegates, and their parameters are types of ProtocolJson.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The methods are called by delegates, and their parameters are types of ProtocolJson.")]
    private void Register(string name, Delegate handler, bool hasParameters = true) =>
        rpc.AddLocalRpcMethod(handler.GetMethodInfo(), handler.Target, new JsonRpcMethodAttribute(name) { UseSingleObjectParameterDeserialization = hasParameters });
}

using System.Collections.Concurrent;
using System.Net.WebSockets;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedContent.Compiler.Tests.Rendering.Xss.Browser;

/// <summary>Represents a connection to a browser in the DevTools protocol.</summary>
internal sealed class DevTools : IAsyncDisposable
{
    private readonly ClientWebSocket _socket = new();
    private readonly ConcurrentDictionary<int, TaskCompletionSource<JsonNode>> _replies = new();
    private readonly SemaphoreSlim _sending = new(1);
    private Task _receiving = Task.CompletedTask;
    private int _id;

    /// <summary>Occurs for each event of the browser, with its session, its name and its parameters.</summary>
    public event Action<string, string, JsonNode>? Received;

    /// <summary>Connects to the browser at <paramref name="address"/>.</summary>
    public async Task ConnectAsync(Uri address)
    {
        await _socket.ConnectAsync(address, CancellationToken.None);
        _receiving = ReceiveAsync();
    }

    /// <summary>Sends a command and returns its result.</summary>
    public async Task<JsonNode> SendAsync(string method, JsonObject? parameters = null, string? session = null)
    {
        var id = Interlocked.Increment(ref _id);
        var reply = _replies[id] = new TaskCompletionSource<JsonNode>(TaskCreationOptions.RunContinuationsAsynchronously);
        var message = new JsonObject { ["id"] = id, ["method"] = method, ["params"] = parameters ?? [] };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        await _sending.WaitAsync();
        try
        {
            await _socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(message), WebSocketMessageType.Text, true, CancellationToken.None);
        }
        finally
        {
            _sending.Release();
        }

        return await reply.Task;
    }

    public async ValueTask DisposeAsync()
    {
        _socket.Abort();
        await _receiving;
        _socket.Dispose();
        _sending.Dispose();
    }

    private async Task ReceiveAsync()
    {
        var buffer = new byte[1 << 16];
        using var message = new MemoryStream();
        try
        {
            while (_socket.State == WebSocketState.Open)
            {
                var part = await _socket.ReceiveAsync(buffer, CancellationToken.None);
                await message.WriteAsync(buffer.AsMemory(0, part.Count));
                if (part.EndOfMessage)
                {
                    Process(JsonNode.Parse(message.GetBuffer().AsSpan(0, (int)message.Length))!);
                    message.SetLength(0);
                }
            }
        }
        catch (Exception e) when (e is WebSocketException or OperationCanceledException)
        {
            // The browser was closed.
        }

        foreach (var reply in _replies.Values)
        {
            reply.TrySetException(new IOException("The browser closed the connection."));
        }
    }

    private void Process(JsonNode message)
    {
        if (message["id"] is not { } id)
        {
            Received?.Invoke((string?)message["sessionId"] ?? string.Empty, (string)message["method"]!, message["params"] ?? new JsonObject());
        }
        else if (_replies.TryRemove((int)id, out var reply))
        {
            reply.SetResult(message["result"] ?? new JsonObject { ["error"] = message["error"]?.DeepClone() });
        }
    }
}

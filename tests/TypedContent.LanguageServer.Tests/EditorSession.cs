using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Nodes;
using Nerdbank.Streams;
using StreamJsonRpc;
using TypedContent.LanguageServer.Workspaces;
using TypedContent.Tool.Editors;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Represents an editor that talks to the server in this process, in a folder of its own.</summary>
internal sealed class EditorSession : IAsyncDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("typedcontent-editor-");
    private readonly ConcurrentDictionary<string, JsonElement> _findings = new(StringComparer.Ordinal);
    private readonly SemaphoreSlim _arrived = new(0);
    private readonly JsonRpc _rpc;
    private readonly Stream _serverStream;
    private readonly Stream _clientStream;

    [SuppressMessage("Reliability", "CA2000", Justification = "The connection disposes of what it uses.")]
    private EditorSession()
    {
        (_clientStream, _serverStream) = FullDuplexStream.CreatePair();
        var formatter = new SystemTextJsonFormatter();
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(_clientStream, _clientStream, formatter)) { SynchronizationContext = new Microsoft.VisualStudio.Threading.NonConcurrentSynchronizationContext(sticky: false) };
        Register("textDocument/publishDiagnostics", Publish);
        Register("window/showMessage", Receive);
        Register("window/logMessage", Receive);
        Register("client/registerCapability", _ => { });
    }

    /// <summary>Gets the messages for the user and for the log.</summary>
    public ConcurrentQueue<string> Messages { get; } = new();

    /// <summary>Gets the task of the server, with its exit code.</summary>
    public Task<int> Server { get; private set; } = Task.FromResult(-1);

    /// <summary>Gets what the server can do.</summary>
    public JsonElement Capabilities { get; private set; }

    /// <summary>Gets the numbers of versions of documents in the order in which findings came.</summary>
    public ConcurrentQueue<int> Versions { get; } = new();

    /// <summary>Starts an editor in a folder with files. A settings file is added if there is none.</summary>
    public static Task<EditorSession> StartAsync(params (string Path, string Text)[] files) => StartAsync(new JsonObject(), files);

    /// <summary>Starts an editor with other properties of <c>initialize</c>.</summary>
    public static Task<EditorSession> StartAsync(JsonObject properties, params (string Path, string Text)[] files) => StartAsync(new EditorProjects(), properties, files);

    /// <summary>Starts an editor with other projects.</summary>
    public static async Task<EditorSession> StartAsync(IProjectSource source, JsonObject properties, params (string Path, string Text)[] files)
    {
        var session = new EditorSession();
        foreach (var (path, text) in files)
        {
            session.Write(path, text);
        }

        if (!files.Any(file => file.Path.EndsWith("typedcontent.json", StringComparison.Ordinal)))
        {
            session.Write("typedcontent.json", "{}");
        }

        session.Server = ContentLanguageServer.RunAsync(session._serverStream, session._serverStream, source, "1.0", TextWriter.Null);
        session._rpc.StartListening();
        var initialize = new JsonObject
        {
            ["processId"] = null,
            ["rootUri"] = new Uri(session._folder.FullName).AbsoluteUri,
            ["capabilities"] = JsonNode.Parse("""
                {
                  "workspace": { "workspaceEdit": { "documentChanges": true, "resourceOperations": ["create", "rename"] }, "didChangeWatchedFiles": { "dynamicRegistration": true } },
                  "textDocument": { "codeAction": { "resolveSupport": { "properties": ["edit"] } } }
                }
                """),
        };
        foreach (var (name, value) in properties)
        {
            initialize[name] = value?.DeepClone();
        }

        session.Capabilities = (await session.RequestAsync("initialize", initialize)).GetProperty("capabilities");
        await session.NotifyAsync("initialized", new { });
        return session;
    }

    /// <summary>Returns the full path of a file.</summary>
    public string Under(string path) => Path.Combine(_folder.FullName, path);

    /// <summary>Returns the address of a file.</summary>
    public string Uri(string path) => "file://" + Under(path);

    /// <summary>Writes a file, without telling the server.</summary>
    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Under(path))!);
        File.WriteAllText(Under(path), text);
    }

    /// <summary>Opens a document, with the text of its file or another one.</summary>
    public async Task OpenAsync(string path, string? text = null)
    {
        text ??= await File.ReadAllTextAsync(Under(path));
        await NotifyAsync("textDocument/didOpen", new { textDocument = new { uri = Uri(path), languageId = "markdown", version = 1, text } });
    }

    /// <summary>Replaces a range of an open document.</summary>
    public Task ChangeAsync(string path, int version, (int Line, int Character) start, (int Line, int Character) end, string text) =>
        NotifyAsync("textDocument/didChange", new { textDocument = new { uri = Uri(path), version }, contentChanges = new[] { new { range = Range(start, end), text } } });

    /// <summary>Sends a request about a position.</summary>
    public Task<JsonElement> AtAsync(string method, string path, int line, int character) =>
        RequestAsync(method, new { textDocument = new { uri = Uri(path) }, position = new { line, character } });

    /// <summary>Sends a request about a document.</summary>
    public Task<JsonElement> OfAsync(string method, string path) => RequestAsync(method, new { textDocument = new { uri = Uri(path) } });

    /// <summary>Sends a request.</summary>
    public async Task<JsonElement> RequestAsync(string method, object? parameters, CancellationToken cancellation = default)
    {
        var answer = await _rpc.InvokeWithParameterObjectAsync<JsonElement?>(method, parameters, cancellation);
        return answer ?? default;
    }

    /// <summary>Sends a notification.</summary>
    public Task NotifyAsync(string method, object? parameters) => _rpc.NotifyWithParameterObjectAsync(method, parameters);

    /// <summary>Returns the findings of a file when they have a property. The test ends by the limit of the run if they never do.</summary>
    public async Task<IReadOnlyList<string>> FindingsAsync(string path, Func<IReadOnlyList<string>, bool> isWanted)
    {
        while (true)
        {
            var findings = _findings.TryGetValue(Uri(path), out var published) ? published.GetProperty("diagnostics").EnumerateArray().Select(Show).ToList() : null;
            if (findings is not null && isWanted(findings))
            {
                return findings;
            }

            await _arrived.WaitAsync();
        }
    }

    /// <summary>Waits for a message with a part. The test ends by the limit of the run if none comes.</summary>
    public async Task MessageAsync(string part)
    {
        while (!Messages.Any(message => message.Contains(part, StringComparison.Ordinal)))
        {
            await _arrived.WaitAsync();
        }
    }

    /// <summary>Returns a finding as a line of text.</summary>
    public static string Show(JsonElement finding)
    {
        var range = finding.GetProperty("range");
        return $"{Show(range, "start")}-{Show(range, "end")} {finding.GetProperty("code").GetString()} {finding.GetProperty("message").GetString()}";
    }

    /// <summary>Returns a text with the edits of the server for its file.</summary>
    public string Apply(string path, JsonElement edit)
    {
        var text = File.ReadAllText(Under(path));
        var lines = text.Split('\n');
        var edits = edit.GetProperty("documentChanges").EnumerateArray().Where(change => change.TryGetProperty("textDocument", out var document) && document.GetProperty("uri").GetString() == Uri(path))
            .SelectMany(change => change.GetProperty("edits").EnumerateArray());
        foreach (var one in edits.OrderByDescending(one => Offset(lines, one.GetProperty("range").GetProperty("start"))))
        {
            var (start, end) = (Offset(lines, one.GetProperty("range").GetProperty("start")), Offset(lines, one.GetProperty("range").GetProperty("end")));
            text = text[..start] + one.GetProperty("newText").GetString() + text[end..];
        }

        return text;
    }

    /// <summary>Returns a range.</summary>
    public static object Range((int Line, int Character) start, (int Line, int Character) end) =>
        new { start = new { line = start.Line, character = start.Character }, end = new { line = end.Line, character = end.Character } };

    public async ValueTask DisposeAsync()
    {
        _rpc.Dispose();
        await _clientStream.DisposeAsync();
        await Server;
        _arrived.Dispose();
        _folder.Delete(recursive: true);
    }

    private static string Show(JsonElement range, string end) => $"{range.GetProperty(end).GetProperty("line").GetInt32()}:{range.GetProperty(end).GetProperty("character").GetInt32()}";

    private static int Offset(string[] lines, JsonElement position) =>
        lines.Take(position.GetProperty("line").GetInt32()).Sum(line => line.Length + 1) + position.GetProperty("character").GetInt32();

    private void Register(string method, Action<JsonElement> handle) =>
        _rpc.AddLocalRpcMethod(handle.Method, handle.Target, new JsonRpcMethodAttribute(method) { UseSingleObjectParameterDeserialization = true });

    private void Receive(JsonElement message)
    {
        Messages.Enqueue(message.GetProperty("message").GetString()!);
        _arrived.Release();
    }

    private void Publish(JsonElement parameters)
    {
        if (parameters.TryGetProperty("version", out var version))
        {
            Versions.Enqueue(version.GetInt32());
        }

        _findings[System.Uri.UnescapeDataString(parameters.GetProperty("uri").GetString()!)] = parameters;
        _arrived.Release();
    }
}

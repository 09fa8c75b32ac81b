using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Microsoft.VisualStudio.Threading;
using StreamJsonRpc;
using TypedContent.LanguageServer.Features.Findings;
using TypedContent.LanguageServer.Features.Renaming;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Sessions;

/// <summary>Represents the session of a client, from <c>initialize</c> to <c>exit</c>.</summary>
internal sealed class Session : IDisposable
{
    private const string Pull = "pull";
    private const int InvalidRequest = -32600;

    private const int CreationsAndDeletions = 1 | 4;

    private static readonly string[] s_watched = [".md", ".yml", ".json", ".csproj", ".props", ".lock", ".baseline", ".editorconfig", ".globalconfig"];

    private readonly JsonRpc _rpc;
    private readonly Client _client;
    private readonly IProjectSource _source;
    private readonly string _version;
    private readonly TaskCompletionSource<int> _ended = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _end = new();
    private readonly LoadingThread _loading;
    private readonly List<string> _folders = [];
    private Workspace? _workspace;
    private InitializeParams _started = new();
    private JsonRpcDisconnectedEventArgs? _disconnected;
    private bool _isShutDown;

    /// <summary>Initializes a session.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The connection disposes of what it uses.")]
    public Session(Stream input, Stream output, IProjectSource source, string version)
    {
        (_source, _version) = (source, version);
        _rpc = new JsonRpc(new HeaderDelimitedMessageHandler(output, ReadAhead.Of(input), CreateFormatter()))
        {
            // Changes of documents are applied in the order in which they come.
            SynchronizationContext = new NonConcurrentSynchronizationContext(sticky: false),
        };
        _client = new Client(_rpc);
        _loading = new LoadingThread(e => _ = _client.ShowAsync($"The workspace can't be read ({e.GetType().Name}): {e.Message}"));
        var methods = new Methods(_rpc);
        methods.Add<InitializeParams, InitializeResult>("initialize", (parameters, _) => Task.FromResult(Initialize(parameters)));
        methods.Add("initialized", Start);
        methods.Add("shutdown", ShutDown);
        methods.Add("exit", Exit);
        methods.On<DidOpenParams>("textDocument/didOpen", parameters => Workspace.Open(parameters.TextDocument));
        methods.On<DidChangeParams>("textDocument/didChange", parameters => Workspace.Change(parameters), Lose);
        methods.On<DocumentParams>("textDocument/didClose", parameters => Close(parameters.TextDocument.Uri));
        methods.On<DidChangeWatchedFilesParams>("workspace/didChangeWatchedFiles", Reload);
        methods.On<DidChangeWorkspaceFoldersParams>("workspace/didChangeWorkspaceFolders", ChangeFolders);
        Requests.Add(methods, () => Workspace, () => Edits);
    }

    private Workspace Workspace => _workspace ?? throw new LocalRpcException("the session isn't initialized") { ErrorCode = -32002 };

    private WorkspaceEdits Edits { get; set; } = new(hasDocumentChanges: false, []);

    /// <summary>Answers the client until the end. Returns the exit code.</summary>
    /// <param name="log">Gets the reason for which the session ended, if the client didn't end it.</param>
    public async Task<int> RunAsync(TextWriter log)
    {
        _rpc.Disconnected += (_, e) => _disconnected = e;
        _rpc.StartListening();

        // The input may stay open after "exit", so that its end isn't waited for.
        var first = await Task.WhenAny(_ended.Task, _rpc.Completion).ConfigureAwait(false);
        await _end.CancelAsync().ConfigureAwait(false);
        if (first != _ended.Task && (_rpc.Completion.Exception?.GetBaseException() ?? _disconnected?.Exception) is { } reason)
        {
            await log.WriteLineAsync($"The client sent a message that can't be read, so the session ended: {reason.Message}").ConfigureAwait(false);
        }

        return first == _ended.Task ? await _ended.Task.ConfigureAwait(false) : _isShutDown ? 0 : 1;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _rpc.Dispose();
        _loading.Dispose();
        _end.Dispose();
    }

    [UnconditionalSuppressMessage("Trimming", "IL2026", Justification = "The formatter uses ProtocolJson, whose JSON forms are generated.")]
    [UnconditionalSuppressMessage("AOT", "IL3050", Justification = "The formatter uses ProtocolJson, whose JSON forms are generated.")]
    private static SystemTextJsonFormatter CreateFormatter()
    {
        var formatter = new SystemTextJsonFormatter();
        formatter.JsonSerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase;
        formatter.JsonSerializerOptions.PropertyNameCaseInsensitive = true;
        formatter.JsonSerializerOptions.DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull;
        formatter.JsonSerializerOptions.TypeInfoResolver = ProtocolJson.Default;
        return formatter;
    }

    private InitializeResult Initialize(InitializeParams parameters)
    {
        if (_workspace is not null)
        {
            throw new LocalRpcException("the session is initialized already") { ErrorCode = InvalidRequest };
        }

        _started = parameters;
        var capabilities = parameters.Capabilities;
        var encodings = capabilities?.General?.PositionEncodings ?? [];
        var encoding = encodings.FirstOrDefault(name => name is "utf-8" or "utf-16") == "utf-8" ? PositionEncoding.Utf8 : PositionEncoding.Utf16;

        // Neovim applies changes of documents, and says only which operations it knows.
        var changes = capabilities?.Workspace?.WorkspaceEdit;
        Edits = new WorkspaceEdits(changes is { DocumentChanges: true } or { ResourceOperations.Count: > 0 }, [.. changes?.ResourceOperations ?? []])
        {
            AreAskedForLater = capabilities?.TextDocument?.CodeAction?.ResolveSupport?.Properties.Contains("edit") == true,
        };
        _workspace = new Workspace(_source, encoding);
        var uris = parameters.WorkspaceFolders is { Count: > 0 } folders ? folders.Select(folder => folder.Uri) : parameters.RootUri is { } root ? [root] : [];
        _folders.AddRange(uris.Select(FileUri.PathOf).OfType<string>());
        LoadInBackground();
        _ = EndWithAsync(parameters.ProcessId);
        return new InitializeResult(
            new ServerCapabilities
            {
                PositionEncoding = encoding == PositionEncoding.Utf8 ? "utf-8" : "utf-16",
                InlayHintProvider = parameters.InitializationOptions?.InlayHints == true ? new ResolveOptions(false) : null,
                DiagnosticProvider = IsPull ? new DiagnosticOptions("typedcontent", InterFileDependencies: true, WorkspaceDiagnostics: true) : null,
            },
            new ServerInfo("content", _version));
    }

    /// <summary>Ends the session with the process that started it, if there is one with its number: the client may run outside of this container.</summary>
    private async Task EndWithAsync(int? processId)
    {
        try
        {
            using var parent = processId is { } id ? Process.GetProcessById(id) : null;
            if (parent is not null)
            {
                await parent.WaitForExitAsync(_end.Token).ConfigureAwait(false);
                Exit();
            }
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or Win32Exception or OperationCanceledException)
        {
            // The process has ended before, or is another user's.
        }
    }

    private bool IsPull => _started.InitializationOptions?.Diagnostics == Pull;

    private void Start()
    {
        var workspace = Workspace;
        if (!IsPull)
        {
            var publisher = new FindingPublisher(workspace, _client);
            workspace.Changed += publisher.Invalidate;
            publisher.Invalidate();
            _ = Task.Run(() => publisher.RunAsync(_end.Token));
        }

        _ = _started.Capabilities?.Workspace?.DidChangeWatchedFiles?.DynamicRegistration == true
            ? Task.Run(() => _client.WatchAsync([new("**/*", CreationsAndDeletions), .. s_watched.Select(extension => new FileSystemWatcherPattern("**/*" + extension))]))
            : Task.Run(() => WatchAsync(workspace));
    }

    private void LoadInBackground()
    {
        var folders = _folders.ToList();
        var workspace = Workspace;
        _loading.Add(() =>
        {
            workspace.Load(folders);
            if (workspace.Projects.Length == 0)
            {
                _ = _client.LogAsync($"There is no project with articles in {string.Join(", ", folders)}; add a typedcontent.json: content init");
            }
        });
    }

    /// <summary>Watches the files of projects for clients that don't.</summary>
    private async Task WatchAsync(Workspace workspace)
    {
        await workspace.Loaded.WaitAsync(_end.Token).ConfigureAwait(false);
        foreach (var project in workspace.Projects)
        {
            new Thread(() => Watch(workspace, project)) { IsBackground = true, Name = "content files" }.Start();
        }
    }

    private void Watch(Workspace workspace, WorkspaceProject project)
    {
        while (!_end.IsCancellationRequested)
        {
            var changed = project.Project.WaitForChange(_end.Token);
            if (_end.IsCancellationRequested)
            {
                return;
            }

            if (changed is null)
            {
                workspace.ReloadAll(project);
            }
            else
            {
                workspace.Reload(changed);
            }
        }
    }

    private void Reload(DidChangeWatchedFilesParams parameters)
    {
        var (workspace, paths) = (Workspace, parameters.Changes.Select(change => FileUri.PathOf(change.Uri)).OfType<string>().ToList());
        _loading.Add(() =>
        {
            // Of a folder that is deleted or moved, editors may tell the folder only. Other files than those of content sets are told, too.
            if (workspace.Reload([.. paths.Where(path => s_watched.Contains(Path.GetExtension(path)) || workspace.Projects.Any(project => project.ConcernsFolder(path)))]))
            {
                Refresh();
            }
        });
    }

    /// <summary>Closes a document, and reads its file again if it was saved. Returns its path; null if it wasn't open.</summary>
    private string? Close(string uri)
    {
        var workspace = Workspace;
        var path = workspace.Close(uri);
        if (path is not null)
        {
            _loading.Add(() =>
            {
                if (workspace.ReloadSaved(path))
                {
                    Refresh();
                }
            });
        }

        return path;
    }

    private void Refresh()
    {
        if (IsPull && _started.Capabilities?.Workspace?.Diagnostics?.RefreshSupport == true)
        {
            _ = _client.RefreshAsync();
        }
    }

    private void ChangeFolders(DidChangeWorkspaceFoldersParams parameters)
    {
        _folders.RemoveAll(folder => parameters.Event.Removed.Any(removed => FileUri.PathOf(removed.Uri) == folder));
        _folders.AddRange(parameters.Event.Added.Select(added => FileUri.PathOf(added.Uri)).OfType<string>());
        LoadInBackground();
    }

    /// <summary>Closes a document with a change that can't be read: all places in it would be wrong from then on.</summary>
    private void Lose(JsonElement parameters)
    {
        if (parameters.TryGetProperty("textDocument", out var document) && document.ValueKind == JsonValueKind.Object && document.TryGetProperty("uri", out var uri)
            && uri.ValueKind == JsonValueKind.String && Close(uri.GetString()!) is { } path)
        {
            _ = _client.ShowAsync($"The editor sent a change of '{path}' that can't be read; close the file and open it again");
        }
    }

    private void ShutDown() => _isShutDown = true;

    private void Exit() => _ended.TrySetResult(_isShutDown ? 0 : 1);
}

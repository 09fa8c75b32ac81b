namespace TypedContent.LanguageServer.Protocol;

/// <summary>Represents what a client says about itself and its workspace.</summary>
internal sealed record InitializeParams
{
    /// <summary>Gets the process that started the server; null if it doesn't matter.</summary>
    public int? ProcessId { get; init; }

    /// <summary>Gets the root of the workspace, for clients without workspace folders.</summary>
    public string? RootUri { get; init; }

    /// <summary>Gets the folders of the workspace.</summary>
    public IReadOnlyList<WorkspaceFolder>? WorkspaceFolders { get; init; }

    /// <summary>Gets what the client can do.</summary>
    public ClientCapabilities? Capabilities { get; init; }

    /// <summary>Gets the options of the user.</summary>
    public InitializationOptions? InitializationOptions { get; init; }
}

/// <summary>Represents the options of the user.</summary>
internal sealed record InitializationOptions
{
    /// <summary>Gets a value that indicates whether the states of texts are shown as inlay hints.</summary>
    public bool InlayHints { get; init; }

    /// <summary>Gets <c>pull</c> if the client asks for diagnostics, and <c>push</c> or null if it gets them.</summary>
    public string? Diagnostics { get; init; }
}

/// <summary>Represents a folder of the workspace.</summary>
internal sealed record WorkspaceFolder(string Uri, string? Name = null);

/// <summary>Represents what a client can do, as far as the server uses it.</summary>
internal sealed record ClientCapabilities
{
    /// <summary>Gets the general capabilities.</summary>
    public GeneralCapabilities? General { get; init; }

    /// <summary>Gets the capabilities of workspaces.</summary>
    public WorkspaceCapabilities? Workspace { get; init; }

    /// <summary>Gets the capabilities of documents.</summary>
    public DocumentCapabilities? TextDocument { get; init; }
}

/// <summary>Represents general capabilities of a client.</summary>
internal sealed record GeneralCapabilities(IReadOnlyList<string>? PositionEncodings = null);

/// <summary>Represents capabilities of a client for workspaces.</summary>
internal sealed record WorkspaceCapabilities(
    DynamicCapability? DidChangeWatchedFiles = null, WorkspaceEditCapability? WorkspaceEdit = null, RefreshCapability? Diagnostics = null);

/// <summary>Represents whether a client accepts the registration of a capability.</summary>
internal sealed record DynamicCapability(bool DynamicRegistration = false);

/// <summary>Represents which edits a client can apply.</summary>
internal sealed record WorkspaceEditCapability(bool DocumentChanges = false, IReadOnlyList<string>? ResourceOperations = null);

/// <summary>Represents whether a client can be told to ask again.</summary>
internal sealed record RefreshCapability(bool RefreshSupport = false);

/// <summary>Represents capabilities of a client for documents.</summary>
internal sealed record DocumentCapabilities(
    CodeActionCapability? CodeAction = null, CompletionCapability? Completion = null, DefinitionCapability? Definition = null);

/// <summary>Represents how a client shows code actions.</summary>
internal sealed record CodeActionCapability(ResolveCapability? ResolveSupport = null);

/// <summary>Represents which properties a client asks for later.</summary>
internal sealed record ResolveCapability(IReadOnlyList<string> Properties);

/// <summary>Represents how a client shows completion.</summary>
internal sealed record CompletionCapability(CompletionItemCapability? CompletionItem = null);

/// <summary>Represents what a client shows of an item.</summary>
internal sealed record CompletionItemCapability(bool SnippetSupport = false);

/// <summary>Represents how a client shows definitions.</summary>
internal sealed record DefinitionCapability(bool LinkSupport = false);

/// <summary>Represents the answer to a client.</summary>
internal sealed record InitializeResult(ServerCapabilities Capabilities, ServerInfo ServerInfo);

/// <summary>Represents the name and the version of the server.</summary>
internal sealed record ServerInfo(string Name, string Version);

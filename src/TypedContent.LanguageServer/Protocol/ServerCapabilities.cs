namespace TypedContent.LanguageServer.Protocol;

/// <summary>Represents what the server can do.</summary>
internal sealed record ServerCapabilities
{
    /// <summary>Gets the encoding of positions: <c>utf-8</c> or <c>utf-16</c>.</summary>
    public required string PositionEncoding { get; init; }

    /// <summary>Gets how documents are sent.</summary>
    public TextDocumentSyncOptions TextDocumentSync { get; } = new(OpenClose: true, Change: 2, Save: false);

    /// <summary>Gets the options of completion.</summary>
    public CompletionOptions CompletionProvider { get; } = new(["(", "#", "/", "[", ":", "!", "<", "\""]);

    /// <summary>Gets a value that indicates whether there is hover.</summary>
    public bool HoverProvider { get; } = true;

    /// <summary>Gets a value that indicates whether there are definitions.</summary>
    public bool DefinitionProvider { get; } = true;

    /// <summary>Gets a value that indicates whether there are references.</summary>
    public bool ReferencesProvider { get; } = true;

    /// <summary>Gets a value that indicates whether there are symbols of documents.</summary>
    public bool DocumentSymbolProvider { get; } = true;

    /// <summary>Gets a value that indicates whether there are symbols of the workspace.</summary>
    public bool WorkspaceSymbolProvider { get; } = true;

    /// <summary>Gets the options of links.</summary>
    public ResolveOptions DocumentLinkProvider { get; } = new(false);

    /// <summary>Gets a value that indicates whether there are folding ranges.</summary>
    public bool FoldingRangeProvider { get; } = true;

    /// <summary>Gets the options of code actions.</summary>
    public CodeActionOptions CodeActionProvider { get; } = new(["quickfix", "source", "source.fixAll"], ResolveProvider: true);

    /// <summary>Gets the options of renaming.</summary>
    public RenameOptions RenameProvider { get; } = new(PrepareProvider: true);

    /// <summary>Gets the options of inlay hints; null if they are off.</summary>
    public ResolveOptions? InlayHintProvider { get; init; }

    /// <summary>Gets the options of diagnostics that clients ask for; null if they get them.</summary>
    public DiagnosticOptions? DiagnosticProvider { get; init; }

    /// <summary>Gets what the server does in workspaces.</summary>
    public WorkspaceOptions Workspace { get; } = new(new(Supported: true, ChangeNotifications: true), new(new([new(new("**/*.md") { Matches = "file" }, "file"), new(new("**") { Matches = "folder" }, "file")])));
}

/// <summary>Represents how documents are sent.</summary>
internal sealed record TextDocumentSyncOptions(bool OpenClose, int Change, bool Save);

/// <summary>Represents the options of completion.</summary>
internal sealed record CompletionOptions(IReadOnlyList<string> TriggerCharacters);

/// <summary>Represents whether results are completed by another request.</summary>
internal sealed record ResolveOptions(bool ResolveProvider);

/// <summary>Represents the options of code actions.</summary>
internal sealed record CodeActionOptions(IReadOnlyList<string> CodeActionKinds, bool ResolveProvider);

/// <summary>Represents the options of renaming.</summary>
internal sealed record RenameOptions(bool PrepareProvider);

/// <summary>Represents the options of diagnostics that clients ask for.</summary>
internal sealed record DiagnosticOptions(string Identifier, bool InterFileDependencies, bool WorkspaceDiagnostics);

/// <summary>Represents what the server does in workspaces.</summary>
internal sealed record WorkspaceOptions(WorkspaceFoldersOptions WorkspaceFolders, FileOperationOptions FileOperations);

/// <summary>Represents whether the server knows several folders.</summary>
internal sealed record WorkspaceFoldersOptions(bool Supported, bool ChangeNotifications);

/// <summary>Represents the operations with files that the server takes part in.</summary>
internal sealed record FileOperationOptions(FileOperationRegistration WillRename);

/// <summary>Represents the files of an operation.</summary>
internal sealed record FileOperationRegistration(IReadOnlyList<FileOperationFilter> Filters);

/// <summary>Represents a pattern of files.</summary>
internal sealed record FileOperationFilter(FileOperationPattern Pattern, string Scheme);

/// <summary>Represents a glob.</summary>
internal sealed record FileOperationPattern(string Glob)
{
    /// <summary>Gets <c>file</c> or <c>folder</c>.</summary>
    public string? Matches { get; init; }
}

/// <summary>Represents capabilities that the server registers after the start.</summary>
internal sealed record RegistrationParams(IReadOnlyList<Registration> Registrations);

/// <summary>Represents a capability that the server registers.</summary>
internal sealed record Registration(string Id, string Method, WatchedFilesOptions RegisterOptions);

/// <summary>Represents the files that a client watches.</summary>
internal sealed record WatchedFilesOptions(IReadOnlyList<FileSystemWatcherPattern> Watchers);

/// <summary>Represents the pattern of files that a client watches.</summary>
/// <param name="GlobPattern">The pattern.</param>
/// <param name="Kind">The sum of the kinds of changes: 1 for creations, 2 for changes, 4 for deletions; null for all.</param>
internal sealed record FileSystemWatcherPattern(string GlobPattern, int? Kind = null);

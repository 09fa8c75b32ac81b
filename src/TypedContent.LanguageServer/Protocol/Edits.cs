namespace TypedContent.LanguageServer.Protocol;

/// <summary>Represents the replacement of a range.</summary>
internal sealed record TextReplacement(DocumentRange Range, string NewText);

/// <summary>Represents edits of several files.</summary>
internal sealed record WorkspaceEdit
{
    /// <summary>Gets the edits by file, for clients without document changes.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<TextReplacement>>? Changes { get; init; }

    /// <summary>Gets the edits and operations in their order.</summary>
    public IReadOnlyList<DocumentChange>? DocumentChanges { get; init; }
}

/// <summary>Represents the edits of a document, or the creation or renaming of a file.</summary>
internal sealed record DocumentChange
{
    /// <summary>Gets <c>create</c> or <c>rename</c>; null for edits.</summary>
    public string? Kind { get; init; }

    /// <summary>Gets the file to create.</summary>
    public string? Uri { get; init; }

    /// <summary>Gets the file to rename.</summary>
    public string? OldUri { get; init; }

    /// <summary>Gets its new name.</summary>
    public string? NewUri { get; init; }

    /// <summary>Gets the document to edit.</summary>
    public VersionedTextDocumentIdentifier? TextDocument { get; init; }

    /// <summary>Gets the edits.</summary>
    public IReadOnlyList<TextReplacement>? Edits { get; init; }
}

/// <summary>Represents a request for code actions.</summary>
internal sealed record CodeActionParams(TextDocumentIdentifier TextDocument, DocumentRange Range, CodeActionContext? Context = null);

/// <summary>Represents which code actions are wanted.</summary>
internal sealed record CodeActionContext(IReadOnlyList<string>? Only = null);

/// <summary>Represents a code action.</summary>
internal sealed record CodeAction(string Title, string? Kind = null)
{
    /// <summary>Gets the findings that it removes.</summary>
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init; }

    /// <summary>Gets a value that indicates whether it is the usual choice.</summary>
    public bool? IsPreferred { get; init; }

    /// <summary>Gets the edit; null if it is asked for later.</summary>
    public WorkspaceEdit? Edit { get; init; }

    /// <summary>Gets what the server needs to make the edit.</summary>
    public CodeActionData? Data { get; init; }
}

/// <summary>Represents what the server needs to make the edit of a code action.</summary>
internal sealed record CodeActionData(string Action, string Uri);

/// <summary>Represents a request to rename what is at a position.</summary>
internal sealed record RenameParams(TextDocumentIdentifier TextDocument, Position Position, string NewName);

/// <summary>Represents what is renamed.</summary>
internal sealed record PrepareRenameResult(DocumentRange Range, string Placeholder);

/// <summary>Represents files that the client is about to rename.</summary>
internal sealed record RenameFilesParams(IReadOnlyList<FileRename> Files);

/// <summary>Represents a file that is renamed.</summary>
internal sealed record FileRename(string OldUri, string NewUri);

namespace TypedContent.LanguageServer.Protocol;

/// <summary>Represents a document that was opened.</summary>
internal sealed record DidOpenParams(TextDocumentItem TextDocument);

/// <summary>Represents a document with its text.</summary>
internal sealed record TextDocumentItem(string Uri, int Version, string Text);

/// <summary>Represents changes of a document.</summary>
internal sealed record DidChangeParams(VersionedTextDocumentIdentifier TextDocument, IReadOnlyList<TextChange> ContentChanges);

/// <summary>Represents the change of a range; of the whole text if there is no range.</summary>
internal sealed record TextChange(string Text)
{
    /// <summary>Gets the range; null for the whole text.</summary>
    public DocumentRange? Range { get; init; }
}

/// <summary>Represents files that changed outside of the editor.</summary>
internal sealed record DidChangeWatchedFilesParams(IReadOnlyList<FileEvent> Changes);

/// <summary>Represents a file that changed.</summary>
internal sealed record FileEvent(string Uri, int Type);

/// <summary>Represents a change of the folders of the workspace.</summary>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

/// <summary>Represents the folders that were added and removed.</summary>
internal sealed record WorkspaceFoldersChange(IReadOnlyList<WorkspaceFolder> Added, IReadOnlyList<WorkspaceFolder> Removed);

/// <summary>Represents a message for the user. The type is 1 for an error, 2 for a warning, 3 for information, and 4 for the log.</summary>
internal sealed record MessageParams(int Type, string Message);

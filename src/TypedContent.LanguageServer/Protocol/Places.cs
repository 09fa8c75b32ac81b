namespace TypedContent.LanguageServer.Protocol;

/// <summary>Represents a position in a document, from 0, in the units that were agreed on.</summary>
internal sealed record Position(int Line, int Character);

/// <summary>Represents a range of a document. The end is exclusive.</summary>
internal sealed record DocumentRange(Position Start, Position End);

/// <summary>Represents a range of a file.</summary>
internal sealed record Location(string Uri, DocumentRange Range);

/// <summary>Represents a target of a definition, with the range that leads to it.</summary>
internal sealed record LocationLink(DocumentRange OriginSelectionRange, string TargetUri, DocumentRange TargetRange, DocumentRange TargetSelectionRange);

/// <summary>Identifies a document.</summary>
internal sealed record TextDocumentIdentifier(string Uri);

/// <summary>Identifies a version of a document; null for the file on the disk.</summary>
internal sealed record VersionedTextDocumentIdentifier(string Uri)
{
    /// <summary>Gets the version.</summary>
    [System.Text.Json.Serialization.JsonIgnore(Condition = System.Text.Json.Serialization.JsonIgnoreCondition.Never)]
    public int? Version { get; init; }
}

/// <summary>Represents the parameters of a request about a position.</summary>
internal sealed record TextDocumentPositionParams(TextDocumentIdentifier TextDocument, Position Position);

/// <summary>Represents the parameters of a request about a whole document.</summary>
internal sealed record DocumentParams(TextDocumentIdentifier TextDocument);

/// <summary>Represents the parameters of a request about a range.</summary>
internal sealed record DocumentRangeParams(TextDocumentIdentifier TextDocument, DocumentRange Range);

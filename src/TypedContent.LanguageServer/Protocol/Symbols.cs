namespace TypedContent.LanguageServer.Protocol;

/// <summary>Represents a symbol of a document. The kind of headings is 15 (string), as Markdown editors show them.</summary>
internal sealed record DocumentSymbol(string Name, int Kind, DocumentRange Range, DocumentRange SelectionRange, IReadOnlyList<DocumentSymbol> Children)
{
    /// <summary>Gets what is shown beside the name.</summary>
    public string? Detail { get; init; }
}

/// <summary>Represents a search for symbols.</summary>
internal sealed record WorkspaceSymbolParams(string Query);

/// <summary>Represents a symbol of the workspace. The kind of articles is 1 (file).</summary>
internal sealed record SymbolInformation(string Name, int Kind, Location Location, string? ContainerName);

/// <summary>Represents a link of a document.</summary>
internal sealed record DocumentLink(DocumentRange Range, string Target)
{
    /// <summary>Gets the text that is shown over the link.</summary>
    public string? Tooltip { get; init; }
}

/// <summary>Represents a range of lines that can be hidden.</summary>
internal sealed record FoldingRange(int StartLine, int EndLine)
{
    /// <summary>Gets the kind, such as <c>region</c>; null for a block.</summary>
    public string? Kind { get; init; }
}

/// <summary>Represents a request for references.</summary>
internal sealed record ReferenceParams(TextDocumentIdentifier TextDocument, Position Position, ReferenceContext? Context = null);

/// <summary>Represents which references are wanted.</summary>
internal sealed record ReferenceContext(bool IncludeDeclaration = false);

/// <summary>Represents a C# member.</summary>
internal sealed record MemberParams(string Expression);

/// <summary>Represents the text of a C# member in a locale.</summary>
internal sealed record MemberText(string Locale, string Text, string State, Location Location);

namespace TypedContent.LanguageServer.Protocol;

/// <summary>Represents items to complete a text with.</summary>
internal sealed record CompletionList(bool IsIncomplete, IReadOnlyList<CompletionItem> Items);

/// <summary>Represents a text that can be written at a position.</summary>
internal sealed record CompletionItem(string Label, int Kind)
{
    /// <summary>Gets what is shown beside the label.</summary>
    public string? Detail { get; init; }

    /// <summary>Gets the text that typed characters are compared with.</summary>
    public string? FilterText { get; init; }

    /// <summary>Gets the text that items are sorted by.</summary>
    public string? SortText { get; init; }

    /// <summary>Gets the edit.</summary>
    public TextReplacement? TextEdit { get; init; }
}

/// <summary>Represents what is shown over a position.</summary>
internal sealed record Hover(MarkupContent Contents, DocumentRange Range);

/// <summary>Represents Markdown.</summary>
internal sealed record MarkupContent(string Kind, string Value)
{
    /// <summary>Returns Markdown.</summary>
    public static MarkupContent Markdown(string text) => new("markdown", text);
}

/// <summary>Represents a text beside the text of a document.</summary>
internal sealed record InlayHint(Position Position, string Label)
{
    /// <summary>Gets a value that indicates whether a space stands before it.</summary>
    public bool PaddingLeft { get; init; } = true;

    /// <summary>Gets what is shown over it.</summary>
    public string? Tooltip { get; init; }
}

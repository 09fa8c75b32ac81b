using System.Text.Json.Serialization;

namespace TypedContent.LanguageServer.Protocol;

/// <summary>Represents a finding. The severity is 1 for an error, 2 for a warning, 3 for information, and 4 for a hint.</summary>
internal sealed record Diagnostic(DocumentRange Range, int Severity, string Code, string Source, string Message)
{
    /// <summary>Gets the page of the rule; null if there is none.</summary>
    public CodeDescription? CodeDescription { get; init; }
}

/// <summary>Represents the page of a rule.</summary>
internal sealed record CodeDescription(string Href);

/// <summary>Represents the findings of a file.</summary>
internal sealed record PublishDiagnosticsParams(string Uri, IReadOnlyList<Diagnostic> Diagnostics)
{
    /// <summary>Gets the version of the document; null for a file that isn't open.</summary>
    public int? Version { get; init; }
}

/// <summary>Represents a request for the findings of a document.</summary>
internal sealed record DocumentDiagnosticParams(TextDocumentIdentifier TextDocument, string? PreviousResultId = null);

/// <summary>Represents a request for the findings of all files.</summary>
internal sealed record WorkspaceDiagnosticParams(IReadOnlyList<PreviousResult>? PreviousResultIds = null);

/// <summary>Represents a result that the client has.</summary>
internal sealed record PreviousResult(string Uri, string Value);

/// <summary>Represents the findings of a document: <c>full</c>, or <c>unchanged</c>.</summary>
internal sealed record DiagnosticReport(string Kind, string ResultId)
{
    /// <summary>Gets the findings; null if they are unchanged.</summary>
    public IReadOnlyList<Diagnostic>? Items { get; init; }

    /// <summary>Gets the file; null in the answer about one document.</summary>
    public string? Uri { get; init; }

    /// <summary>Gets the version of the document.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Version { get; init; }
}

/// <summary>Represents the findings of all files.</summary>
internal sealed record WorkspaceDiagnosticReport(IReadOnlyList<DiagnosticReport> Items);

namespace TypedContent.Compiler.Model;

/// <summary>A destination as it is written in an article.</summary>
public readonly record struct LinkReference(string Destination, bool IsImage);

/// <summary>A link at its place in the file.</summary>
public readonly record struct LinkOccurrence(LinkReference Reference, SourceSpan Span);

namespace TypedContent.Search.Ranking;

/// <summary>Represents a document that was found.</summary>
/// <param name="Document">The index of the document.</param>
/// <param name="Article">The index of its article.</param>
/// <param name="Score">The score.</param>
internal readonly record struct RankedDocument(int Document, int Article, double Score);

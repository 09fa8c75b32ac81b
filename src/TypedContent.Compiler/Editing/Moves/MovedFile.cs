namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Represents a file that gets another path.</summary>
/// <param name="From">The path before.</param>
/// <param name="To">The path after.</param>
public sealed record MovedFile(string From, string To);

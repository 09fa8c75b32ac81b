namespace TypedContent.Search;

/// <summary>Represents a part of an excerpt.</summary>
/// <param name="Text">The plain text.</param>
/// <param name="IsMatch">A value that indicates whether the text was searched for.</param>
public readonly record struct SearchFragment(string Text, bool IsMatch);

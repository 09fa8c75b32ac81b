namespace TypedContent.Compiler.Searching;

/// <summary>Represents a text that is searched.</summary>
/// <param name="Text">The text.</param>
/// <param name="Weight">How often each of its words counts.</param>
/// <param name="IsTitle">Whether it is the title of the article, whose words count for all of its sections.</param>
internal readonly record struct SearchText(string Text, int Weight = 1, bool IsTitle = false);

namespace TypedContent.Compiler.Sets.Navigation;

/// <summary>Represents an entry of the navigation, without its titles.</summary>
/// <param name="Level">The number of entries around it.</param>
/// <param name="Article">The path of the article that it leads to; empty if it leads to none.</param>
/// <param name="Destination">The destination that it leads to, as it is written; empty if it leads to an article or nowhere.</param>
public readonly record struct NavigationRow(int Level, string Article, string Destination);

namespace TypedContent.Compiler.Sets.Navigation;

/// <summary>Represents the navigation of a content set, which is the same in all locales but for its titles.</summary>
/// <param name="Rows">The entries, each before those in it.</param>
/// <param name="Titles">
/// The titles of the entries by locale, for the locales that have any. An empty title stands for that of the article.
/// </param>
public sealed record NavigationTree(IReadOnlyList<NavigationRow> Rows, IReadOnlyDictionary<string, string[]> Titles);

namespace TypedContent.Search.Matching;

/// <summary>Represents a term of the index that a word of the query stands for.</summary>
/// <param name="Term">The index of the term.</param>
/// <param name="Weight">How much it counts, between 0 and 1, the weight of the word itself.</param>
internal readonly record struct TermMatch(int Term, float Weight);

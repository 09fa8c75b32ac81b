namespace TypedContent;

/// <summary>The table of an article that has no texts, no sections or no links: it has no members.</summary>
public readonly record struct EmptyTable;

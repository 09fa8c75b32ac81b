namespace TypedContent;

/// <summary>The table of an article that has no texts or no sections: it has no members.</summary>
public readonly record struct EmptyTable;

using System.ComponentModel;

namespace TypedContent;

/// <summary>Represents the table of an article that has no texts or no sections. It has no members.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct EmptyTable;

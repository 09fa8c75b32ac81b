using System.ComponentModel;

namespace TypedContent;

/// <summary>Represents the table of an article that has no texts or no sections, or whose texts, sections, or metadata have no members.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct EmptyTable;

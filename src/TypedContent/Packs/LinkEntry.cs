namespace TypedContent.Packs;

/// <summary>Represents a row of the table of links.</summary>
internal readonly struct LinkEntry(Slice destination, Slice target, Slice fragment, LinkKind kind, int section)
{
    internal Slice Destination => destination;

    /// <summary>Gets the path of the target article. It is empty if the target is no article.</summary>
    internal Slice Target => target;

    internal Slice Fragment => fragment;

    internal LinkKind Kind => kind;

    /// <summary>Gets the index of the section in the target article, or a negative number.</summary>
    internal int Section => section;
}

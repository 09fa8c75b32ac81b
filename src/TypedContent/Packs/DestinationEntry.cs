namespace TypedContent.Packs;

/// <summary>Represents a row of the table of destinations: the value of an <c>href</c> or <c>src</c> attribute in the body.</summary>
internal readonly struct DestinationEntry(uint offset, int link)
{
    /// <summary>Gets the offset of the value in the text of the record.</summary>
    internal uint Offset => offset;

    /// <summary>Gets the index of the link whose destination the value is.</summary>
    internal int Link => link;
}

namespace TypedContent.Packs;

/// <summary>A row of the table of destinations: where the value of an <c>href</c> in the body begins, and its link.</summary>
internal readonly struct DestinationEntry(uint offset, int link)
{
    internal uint Offset => offset;

    internal int Link => link;
}

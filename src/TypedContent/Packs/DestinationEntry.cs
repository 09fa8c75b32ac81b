namespace TypedContent.Packs;

/// <summary>A row of the table of destinations: an <c>href</c> in the body, and its link.</summary>
internal readonly struct DestinationEntry(Fragment value, int link)
{
    internal Fragment Value => value;

    internal int Link => link;
}

namespace TypedContent.Packs;

/// <summary>Represents the bytes of a table of a pack.</summary>
internal readonly unsafe struct PackTable(byte* start, uint length)
{
    internal readonly byte* Start = start;
    internal readonly uint Length = length;
}

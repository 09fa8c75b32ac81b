namespace TypedContent.Packs;

/// <summary>Where a piece of text lies in the text blob of a record. Not checked until it is read.</summary>
internal readonly struct Fragment(uint offset, uint length)
{
    private const uint Absent = 0xFFFFFFFF;
    private const uint PlainBit = 0x80000000;

    internal readonly uint Offset = offset;
    internal readonly uint Length = length & ~PlainBit;

    /// <summary>Whether the locale has the text at all.</summary>
    internal readonly bool Exists = offset != Absent;

    /// <summary>Whether a string is its own plain text, without markup.</summary>
    internal readonly bool IsPlain = (length & PlainBit) != 0;
}

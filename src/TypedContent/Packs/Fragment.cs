namespace TypedContent.Packs;

/// <summary>Where a piece of text lies in the text of a record, or in what records share. Not checked until it is read.</summary>
internal readonly struct Fragment(uint offset, uint length, bool isPlain = false)
{
    private const uint Absent = 0xFFFFFFFF;

    internal readonly uint Offset = offset;
    internal readonly uint Length = length;

    /// <summary>Whether the locale has the text at all.</summary>
    internal readonly bool Exists = offset != Absent;

    /// <summary>Whether a string is its own plain text, without markup.</summary>
    internal readonly bool IsPlain = isPlain;
}

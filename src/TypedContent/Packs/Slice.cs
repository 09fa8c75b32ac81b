using TypedContent.Shared;

namespace TypedContent.Packs;

/// <summary>Locates a text in the text of a record, or in the text that records share. It is checked when it is read.</summary>
internal readonly struct Slice(uint offset, uint length, bool isPlain = false)
{
    internal readonly uint Offset = offset;
    internal readonly uint Length = length;

    /// <summary>Indicates whether the locale has the text.</summary>
    internal readonly bool Exists = offset != SliceLayout.Missing;

    /// <summary>Indicates whether a string is its own plain text, without markup.</summary>
    internal readonly bool IsPlain = isPlain;
}

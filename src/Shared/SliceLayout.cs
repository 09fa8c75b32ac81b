namespace TypedContent.Shared;

/// <summary>Defines a slice in a row of a record; docs/pack-format.md describes it.</summary>
internal static class SliceLayout
{
    /// <summary>The length of a slice in bytes: four for the offset of the text, two for its length.</summary>
    internal const int Length = 6;

    internal const int LengthOffset = 4;

    /// <summary>The offset of a text that the locale lacks.</summary>
    internal const uint Missing = 0xFFFFFFFF;

    /// <summary>The bit of an offset into the shared text.</summary>
    internal const uint IsShared = 1u << 31;

    /// <summary>The bit of the length of a string that is its own plain text.</summary>
    internal const int IsPlain = 1 << 15;

    /// <summary>The length of a text that is as long as that or longer. The offset is that of a long slice.</summary>
    internal const int IsLong = IsPlain - 1;

    /// <summary>The length of a long slice in bytes: four for the offset of the text, four for its length.</summary>
    internal const int LongLength = 8;
}

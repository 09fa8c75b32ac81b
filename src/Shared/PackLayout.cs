namespace TypedContent.Shared;

/// <summary>Defines the header and the index of a pack; docs/pack-format.md describes them. Offsets are in bytes.</summary>
internal static class PackLayout
{
    internal const uint Magic = 0x4B504354;
    internal const ushort Version = 2;

    internal const int HeaderLength = 64;
    internal const int VersionOffset = 4;
    internal const int ArticleCountOffset = 8;
    internal const int SharedTextLengthOffset = 12;
    internal const int LengthOffset = 16;
    internal const int LocaleLengthOffset = 24;
    internal const int LocaleOffset = 25;

    /// <summary>The number of bytes that the header has for the name of the locale.</summary>
    internal const int MaxLocaleLength = HeaderLength - LocaleOffset;

    internal const int IndexEntryLength = 16;
    internal const int IndexRecordOffset = 8;
    internal const int IndexRecordLengthOffset = 12;

    /// <summary>The unit of offsets in the index. Records begin at its multiples.</summary>
    internal const int RecordAlignment = 8;
}

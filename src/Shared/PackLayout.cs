namespace TypedContent.Shared;

/// <summary>Defines the header, the directory, and the index of a pack; docs/pack-format.md describes them. Offsets are in bytes.</summary>
internal static class PackLayout
{
    internal const uint Magic = 0x4B504354;
    internal const ushort Version = 4;

    internal const int HeaderLength = 64;
    internal const int VersionOffset = 4;
    internal const int TableCountOffset = 6;
    internal const int ChecksumOffset = 8;
    internal const int LengthOffset = 16;
    internal const int LocaleLengthOffset = 24;
    internal const int LocaleOffset = 25;

    /// <summary>The offset of the first byte that the checksum of the header covers. The end of the directory is the last.</summary>
    internal const int CheckedOffset = LengthOffset;

    /// <summary>The number of bytes that the header has for the name of the locale.</summary>
    internal const int MaxLocaleLength = HeaderLength - LocaleOffset;

    internal const int DirectoryEntryLength = 20;
    internal const int DirectoryTableOffset = 4;
    internal const int DirectoryTableLengthOffset = 12;

    /// <summary>The identifiers of the tables that every pack has. A program ignores tables that it doesn't know.</summary>
    internal const uint IndexTable = 1;
    internal const uint RecordTable = 2;
    internal const uint SharedTextTable = 3;

    /// <summary>The identifiers of the tables of the set as a whole, each with a checksum before it.</summary>
    internal const uint ArticleTable = 16;
    internal const uint NavigationTable = 17;
    internal const uint TitleTable = 18;
    internal const uint LinkTable = 19;
    internal const uint RedirectTable = 20;

    /// <summary>The index of an entry of the navigation that leads to no article.</summary>
    internal const uint NoArticle = 0xFFFFFFFF;

    internal const int IndexEntryLength = 24;
    internal const int IndexRecordOffset = 8;
    internal const int IndexRecordLengthOffset = 12;

    /// <summary>The offset of the checksum of a record, which covers the entry up to here.</summary>
    internal const int IndexChecksumOffset = 16;

    /// <summary>The unit of offsets in the index. Records begin at its multiples.</summary>
    internal const int RecordAlignment = 8;
}

namespace TypedContent.Shared;

/// <summary>Defines the header and the rows of a record; docs/pack-format.md describes them. Offsets are in bytes.</summary>
internal static class RecordLayout
{
    internal const int HeaderLength = 48;

    /// <summary>The length of the record of an article that the locale lacks, which has only the member hash.</summary>
    internal const int LackingLength = 8;

    internal const int MemberHashOffset = 0;
    internal const int FlagsOffset = 8;
    internal const int StringCountOffset = 12;
    internal const int SectionCountOffset = 16;
    internal const int LinkCountOffset = 20;
    internal const int MetadataCountOffset = 24;
    internal const int DestinationCountOffset = 28;
    internal const int BodyLengthOffset = 32;
    internal const int PathOffset = 36;
    internal const int StateOffset = 42;
    internal const int TextLengthOffset = 44;

    /// <summary>The flag of a record whose text is from the source spans of side-by-side files.</summary>
    internal const uint FromSourceSpans = 1;

    /// <summary>The state of a record with a table of states. A lower number is the state of all its strings.</summary>
    internal const int HasStates = 4;

    /// <summary>The number of states in a byte of the table of states.</summary>
    internal const int StatesInByte = 4;

    internal const int StringLength = SliceLayout.Length;
    internal const int SectionLength = (2 * SliceLayout.Length) + 1;
    internal const int LinkLength = (3 * SliceLayout.Length) + 5;
    internal const int MetadataLength = (2 * SliceLayout.Length) + 1;
    internal const int DestinationLength = 8;

    /// <summary>Returns the length of the table of states.</summary>
    internal static ulong StatesLength(int state, uint strings) =>
        state == HasStates ? ((ulong)strings + StatesInByte - 1) / StatesInByte : 0;
}

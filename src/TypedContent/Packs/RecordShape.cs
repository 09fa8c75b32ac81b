namespace TypedContent.Packs;

/// <summary>Describes the record that generated code was compiled for.</summary>
internal readonly struct RecordShape(ulong memberHash, int stringCount, int sectionCount, int linkCount)
{
    /// <summary>The hash of the names and the order of the article's members.</summary>
    internal readonly ulong MemberHash = memberHash;

    internal readonly int StringCount = stringCount;
    internal readonly int SectionCount = sectionCount;
    internal readonly int LinkCount = linkCount;
}

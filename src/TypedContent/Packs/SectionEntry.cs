namespace TypedContent.Packs;

/// <summary>Represents a row of the table of sections.</summary>
internal readonly struct SectionEntry(Slice html, Slice anchor, int level)
{
    internal Slice Html => html;

    internal Slice Anchor => anchor;

    internal int Level => level;
}

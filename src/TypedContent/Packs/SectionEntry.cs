namespace TypedContent.Packs;

/// <summary>A row of the table of sections.</summary>
internal readonly struct SectionEntry(Fragment html, Fragment anchor, int level)
{
    internal Fragment Html => html;

    internal Fragment Anchor => anchor;

    internal int Level => level;
}

namespace TypedContent.Variants;

/// <summary>What a locale may lack, and what is then taken from the next locale on its own.</summary>
internal enum Part
{
    String,
    Section,
    Link,
    Body,
    Metadata,
}

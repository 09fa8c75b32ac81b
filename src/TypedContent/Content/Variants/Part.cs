namespace TypedContent.Content.Variants;

/// <summary>Specifies a part of an article that falls back on its own: a locale that lacks it takes it from another.</summary>
internal enum Part
{
    String,
    Section,
    Link,
    Body,
    Metadata,
}

namespace TypedContent.Compiler.Model;

/// <summary>All that is kept of a file: what others see of it, and what has a position in it.</summary>
public sealed record ArticleDocument(
    ArticleVariant Variant,
    EquatableArray<LinkOccurrence> Links,
    EquatableArray<Problem> Problems);

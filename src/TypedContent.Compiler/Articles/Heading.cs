namespace TypedContent.Compiler.Articles;

/// <summary>A heading: the anchor links use, its level from 1 to 6, and its source text, plain and shortened.</summary>
public readonly record struct Heading(string Anchor, int Level, string Label);

/// <summary>A name that a link can point at, and the index of the heading it stands under, -1 before the first.</summary>
public readonly record struct ArticleAnchor(string Name, int Section);

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Represents a directive that stands alone on its lines.</summary>
/// <param name="End">The offset at which it ends.</param>
internal readonly record struct DirectiveLines(int End)
{
    /// <summary>
    /// The maximum number of characters in a sequence of directives. Each can have several lines, and each of these can begin with one.
    /// </summary>
    public const int LongestSequence = 16_384;

    /// <summary>Gets a value that indicates whether the site puts blocks in its place, which may have anchors.</summary>
    public bool StandsForBlocks { get; init; }

    /// <summary>Gets a value that indicates whether it ends a paragraph before it.</summary>
    public bool EndsParagraph { get; init; }

    /// <summary>Gets a value that indicates whether text of the article follows it on its last line.</summary>
    public bool HasTextBehind { get; init; }

    /// <summary>Gets the number of tags of components that it opens and doesn't close.</summary>
    public int OpenTags { get; init; }

    /// <summary>Gets a value that indicates whether the site puts a table of contents in the place of the list before it.</summary>
    public bool IsContents { get; init; }

    /// <summary>Gets the anchor that it gives to the block before it; null for none.</summary>
    public string? Anchor { get; init; }
}

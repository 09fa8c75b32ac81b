namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>Defines the limits of an article. Anything that exceeds them is reported and not processed.</summary>
public static class ReadingLimits
{
    /// <summary>The maximum number of characters in a file.</summary>
    public const int FileLength = 2 * 1024 * 1024;

    /// <summary>The maximum number of characters in a front matter.</summary>
    public const int FrontMatterLength = 128 * 1024;

    /// <summary>The maximum number of characters in a key of a front matter, with the keys around it.</summary>
    public const int FrontMatterKeyLength = 1024;

    /// <summary>The maximum depth of lists and mappings in a front matter.</summary>
    public const int FrontMatterDepth = 16;

    /// <summary>The maximum number of keys, values, lists and mappings in a front matter.</summary>
    public const int FrontMatterNodes = 5_000;

    /// <summary>The maximum depth of blocks, and of inline elements in a block.</summary>
    public const int MarkdownDepth = 100;

    /// <summary>
    /// The maximum number of characters in the anchor of a heading, which each unit, section and link below it repeats. Longer slugs
    /// are cut; longer names are ignored.
    /// </summary>
    public const int AnchorLength = 1024;

    /// <summary>The maximum depth of raw HTML elements.</summary>
    public const int HtmlDepth = 100;

    /// <summary>
    /// The maximum number of steps that reading the Markdown takes, as <see cref="CostGuard"/> counts them: enough for about 100,000
    /// lines of text. A step takes some nanoseconds.
    /// </summary>
    public const long Steps = 100_000_000;

    /// <summary>The maximum number of opening square brackets without an empty line between them.</summary>
    public const int BracketsInParagraph = 5_000;

    /// <summary>The maximum number of opening square brackets in an article.</summary>
    public const int Brackets = 40_000;

    /// <summary>The maximum number of translation units in an article, and likewise of links, of headings and of anchors.</summary>
    public const int Items = 20_000;

    /// <summary>The maximum depth of includes.</summary>
    public const int IncludeDepth = 10;

    /// <summary>The maximum number of includes in an article, including nested ones.</summary>
    public const int Includes = 1_000;

    /// <summary>The maximum number of characters in an article and everything that it includes.</summary>
    public const int IncludedLength = 8 * 1024 * 1024;

    /// <summary>
    /// Returns the maximum number of characters that an article may have when the parts of it that are written more than once, such as the
    /// destination of a definition for each reference, are counted each time.
    /// </summary>
    /// <param name="length">The number of characters in the article, with its includes.</param>
    public static long RepeatedLength(int length) => RepeatedBase + ((long)RepeatedShare * length);

    private const int RepeatedBase = 64 * 1024;

    private const int RepeatedShare = 32;
}

namespace TypedContent.Compiler.Markdown.Limits;

/// <summary>What an article may be at the most. Anything beyond is reported, never processed.</summary>
public static class ReadingLimits
{
    /// <summary>Characters in a file.</summary>
    public const int FileLength = 2 * 1024 * 1024;

    /// <summary>Characters in a front matter.</summary>
    public const int FrontMatterLength = 128 * 1024;

    /// <summary>Characters in a key of a front matter, with the keys that it stands in.</summary>
    public const int FrontMatterKeyLength = 1024;

    /// <summary>Nested lists and mappings in a front matter.</summary>
    public const int FrontMatterDepth = 16;

    /// <summary>Keys, values, lists and mappings in a front matter.</summary>
    public const int FrontMatterNodes = 5_000;

    /// <summary>Nested blocks, and nested inline elements in a block.</summary>
    public const int MarkdownDepth = 100;

    /// <summary>Characters in the anchor of a heading, which stands with each unit, section and link below it. A slug ends here, a longer name is none.</summary>
    public const int AnchorLength = 1024;

    /// <summary>Raw HTML elements in each other.</summary>
    public const int HtmlDepth = 100;

    /// <summary>
    /// Steps that reading the Markdown takes, as <see cref="CostGuard"/> counts them: 100,000 lines of text, say. A
    /// step takes some nanoseconds.
    /// </summary>
    public const long Steps = 100_000_000;

    /// <summary>Opening square brackets without an empty line between them.</summary>
    public const int BracketsInParagraph = 5_000;

    /// <summary>Opening square brackets in an article.</summary>
    public const int Brackets = 40_000;

    /// <summary>Translation units, links, headings or anchors in an article.</summary>
    public const int Items = 20_000;

    /// <summary>Includes inside each other.</summary>
    public const int IncludeDepth = 10;

    /// <summary>Includes in an article, those inside each other counted too.</summary>
    public const int Includes = 1_000;

    /// <summary>Characters in an article and all that it includes.</summary>
    public const int IncludedLength = 8 * 1024 * 1024;
}

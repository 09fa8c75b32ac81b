using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Finds paragraphs in whose place the site puts a table of contents, such as <c>[TOC]</c>.</summary>
internal static class ContentsParagraph
{
    private static readonly HashSet<string> Marks = new(StringComparer.OrdinalIgnoreCase) { "[TOC]", "[[TOC]]", "[[_TOC_]]" };

    /// <summary>Determines whether <paramref name="block"/> of <paramref name="markdown"/> is such a paragraph.</summary>
    public static bool Is(LeafBlock block, string markdown) =>
        block is ParagraphBlock { Parent: MarkdownDocument, Inline: { } inline } && block.Span.Length <= 16
        && Marks.Contains(markdown.Substring(block.Span.Start, block.Span.Length).Trim())
        && !inline.Descendants<LinkInline>().Any();
}

using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Represents a directive of the site on lines of its own. Readers see none of it.</summary>
internal sealed class DirectiveBlock(BlockParser parser, DirectiveLines lines) : LeafBlock(parser)
{
    /// <summary>Gets the lines of the directive.</summary>
    public DirectiveLines Directive { get; } = lines;

    /// <summary>Gets or sets a value that indicates whether all lines of the directive were read.</summary>
    public bool IsComplete { get; set; }

    /// <summary>Records that the article holds blocks that aren't known.</summary>
    public static void MarkUnknown(MarkdownDocument document) => document.SetData(typeof(DirectiveBlock), true);

    /// <summary>Determines whether the article holds blocks that aren't known.</summary>
    public static bool IsUnknown(MarkdownDocument document) => document.ContainsData(typeof(DirectiveBlock));
}

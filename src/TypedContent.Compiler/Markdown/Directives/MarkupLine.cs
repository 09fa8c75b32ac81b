using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Represents a line with an element of HTML whose content is Markdown, so that it is no paragraph.</summary>
internal sealed class MarkupLine : LeafBlock
{
    public MarkupLine(BlockParser parser)
        : base(parser) => ProcessInlines = true;
}

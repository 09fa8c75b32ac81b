using Markdig.Parsers;
using Markdig.Syntax;

namespace TypedContent.Compiler.Markdown.ContentTabs;

/// <summary>Represents a tab of MkDocs. Its content is the indented blocks below its line.</summary>
internal sealed class ContentTabBlock(BlockParser parser, string label) : ContainerBlock(parser)
{
    /// <summary>Gets the label of the tab.</summary>
    public string Label { get; } = label;
}

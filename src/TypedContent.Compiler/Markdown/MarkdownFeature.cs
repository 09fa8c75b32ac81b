using Markdig;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown;

/// <summary>Represents a part of the Markdown dialect. Each feature has a folder, and <see cref="MarkdownDialect"/> lists them.</summary>
internal abstract class MarkdownFeature
{
    /// <summary>Gets a value that indicates whether the feature is part of running text, so that single units have it too.</summary>
    public virtual bool IsInline => false;

    /// <summary>Adds the feature's parsers.</summary>
    public abstract void AddTo(MarkdownPipelineBuilder pipeline);

    /// <summary>Reads the links of an inline element of the feature. Returns false for other elements.</summary>
    public virtual bool TryReadLinks(Inline inline, LinkCollector links) => false;

    /// <summary>Writes a block of the feature as HTML. Returns false for other blocks.</summary>
    public virtual bool TryRender(Block block, BodyRenderer renderer) => false;

    /// <summary>Writes an inline element of the feature as HTML. Returns false for other elements.</summary>
    public virtual bool TryRender(Inline inline, InlineRenderer renderer) => false;
}

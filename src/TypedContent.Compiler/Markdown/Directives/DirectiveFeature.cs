using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>
/// Adds the directives of sites, which the site replaces when it is published: templates, components, snippets and lists of attributes.
/// </summary>
internal sealed class DirectiveFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override bool IsInline => true;

    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.Insert(0, new DirectiveBlockParser());
        pipeline.BlockParsers.Insert(0, new ContentDirectiveParser());
        pipeline.BlockParsers.Insert(0, new DirectiveDefinitionParser());
        pipeline.BlockParsers.Replace<HtmlBlockParser>(new SiteHtmlParser());
        pipeline.InlineParsers.Insert(0, new TemplateTagParser());
        pipeline.InlineParsers.Insert(0, new ComponentInlineParser());
        pipeline.InlineParsers.Insert(0, new AttributeListParser());
        pipeline.InlineParsers.Insert(0, new DirectiveInlineParser());
        pipeline.InlineParsers.Insert(0, new DirectiveLinkParser());
    }

    /// <inheritdoc/>
    public override bool TryRender(Block block, BodyRenderer renderer)
    {
        if (block is DirectiveComment)
        {
            renderer.LeaveOut(block);
            return true;
        }

        if (block is MarkupLine line)
        {
            renderer.WriteText(line.Inline);
            renderer.Html.Write("\n");
            return true;
        }

        if (block is not DirectiveBlock directive)
        {
            return false;
        }

        renderer.LeaveOut(directive);
        if (directive.Directive.Anchor is { } anchor)
        {
            renderer.WriteAnchor(anchor);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool TryRender(Inline inline, InlineRenderer renderer)
    {
        if (inline is not HiddenInline hidden)
        {
            return false;
        }

        if (hidden.Anchor is { } anchor)
        {
            renderer.WriteAnchor(anchor);
        }

        return true;
    }
}

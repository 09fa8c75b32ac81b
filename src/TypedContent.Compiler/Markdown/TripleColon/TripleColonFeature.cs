using Markdig;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Markdown.Rendering;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.TripleColon;

/// <summary>Adds the <c>:::name key="value":::</c> elements of Microsoft Learn.</summary>
internal sealed class TripleColonFeature : MarkdownFeature
{
    /// <inheritdoc/>
    public override bool IsInline => true;

    /// <inheritdoc/>
    public override void AddTo(MarkdownPipelineBuilder pipeline) => pipeline.Use<TripleColonExtension>();

    /// <inheritdoc/>
    public override bool TryReadLinks(Inline inline, LinkCollector links)
    {
        if (inline is not TripleColonInline { Element: var element } colons)
        {
            return false;
        }

        if (element.Name is "image" or "code" or "video" && element.TryGet("source", out var source, out var start))
        {
            start += colons.Span.Start;
            links.Add(source, isImage: true, new TextRange(start, start + source.Length), colons.Span.Start);
        }

        return true;
    }

    /// <inheritdoc/>
    public override bool TryRender(Inline inline, InlineRenderer renderer)
    {
        if (inline is not TripleColonInline { Element: var element })
        {
            return false;
        }

        if (element.Name == "image" && element.TryGet("source", out var source, out _))
        {
            element.TryGet("alt-text", out var alt, out _);
            renderer.WriteImage(source, HtmlEntities.Decode(alt ?? string.Empty), null, inline.Span.Start);
        }
        else if (element.Name == "no-loc" && element.TryGet("text", out var text, out _))
        {
            renderer.Html.WriteEscaped(text.AsSpan());
        }

        return true;
    }
}

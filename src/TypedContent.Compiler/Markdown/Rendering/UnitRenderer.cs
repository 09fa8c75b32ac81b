using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Renders a unit apart from its body, as part of a paragraph, whatever it begins with.</summary>
internal static class UnitRenderer
{
    /// <summary>The HTML of <paramref name="markdown"/>; nothing where it can't be read safely.</summary>
    public static Utf8Buffer Render(string markdown)
    {
        var context = new RenderContext(markdown, new RenderedBody(0, 0, 0), [], NoLinks.Instance);
        if (BracketGuard.Find(markdown) >= 0 || CostGuard.Find(markdown) is not null)
        {
            return context.Html;
        }

        var inlines = new InlineRenderer(context);
        foreach (var block in Markdig.Markdown.Parse(markdown, MarkdownDialect.Inline))
        {
            if (block is LeafBlock { Inline: { } inline } && InlineWalker.Walk(inline).All(i => i.Depth <= ReadingLimits.MarkdownDepth))
            {
                context.Html.Write(context.Html.Length > 0 ? "\n" : string.Empty);
                inlines.WriteText(inline);
            }
        }

        return context.Html;
    }
}

using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Footnotes;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Renders a unit by itself, as part of a paragraph, whatever it begins with.</summary>
internal static class UnitRenderer
{
    /// <summary>Returns the HTML of <paramref name="markdown"/>; empty if it can't be read safely.</summary>
    /// <param name="markdown">The text of the unit.</param>
    /// <param name="isInLink">A value that indicates whether the unit is in the text of a link, so that its HTML has no link.</param>
    /// <param name="notes">The footnotes of the article; null if there are none.</param>
    /// <param name="schemes">The schemes that links may have; null for the usual ones.</param>
    /// <param name="hasValues">Whether the text is a message.</param>
    public static Utf8Buffer Render(string markdown, bool isInLink = false, FootnoteTable? notes = null, LinkSchemes? schemes = null, bool hasValues = false)
    {
        var context = new RenderContext(markdown, new RenderedBody(0, 0, 0), [], NoLinks.Instance)
        {
            IsInLink = isInLink, Schemes = schemes ?? LinkSchemes.Usual, HasValues = hasValues,
        };
        if (BracketGuard.Find(markdown) >= 0 || CostGuard.Find(markdown) is not null)
        {
            return context.Html;
        }

        var inlines = new InlineRenderer(context);
        foreach (var block in Markdig.Markdown.Parse(markdown, MarkdownDialect.ForUnit(hasValues), notes?.Context))
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

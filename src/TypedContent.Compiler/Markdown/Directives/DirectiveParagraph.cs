using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown.Directives;

/// <summary>Finds paragraphs that are values of the site and nothing else, such as <c>{{ content }}</c> alone on its line.</summary>
internal static class DirectiveParagraph
{
    /// <summary>Determines whether <paramref name="block"/> of <paramref name="markdown"/> is such a paragraph.</summary>
    public static bool Is(LeafBlock block, string markdown)
    {
        if (block is not ParagraphBlock { Inline.FirstChild: { } inline, Parent: not TableCell })
        {
            return false;
        }

        var has = false;
        for (; inline is not null; inline = inline.NextSibling)
        {
            if (inline is DirectiveInline && !has)
            {
                has = true;
                if (RawTemplate.IsAt(DocumentOf(block), markdown, inline.Span.Start))
                {
                    return false;
                }
            }

            if (inline is not (DirectiveInline { HasText: false } or LineBreakInline) && !(inline is LiteralInline literal and not DirectiveInline && literal.Content.AsSpan().IsWhiteSpace()))
            {
                return false;
            }
        }

        return has && IsFirstOnLine(markdown, block.Span.Start);
    }

    private static MarkdownDocument DocumentOf(Block block)
    {
        while (block.Parent is { } parent)
        {
            block = parent;
        }

        return (MarkdownDocument)block;
    }

    private static bool IsFirstOnLine(string text, int at)
    {
        while (at > 0 && text[at - 1] is ' ' or '\t' or '>')
        {
            at--;
        }

        return at == 0 || text[at - 1] is '\n' or '\r';
    }
}

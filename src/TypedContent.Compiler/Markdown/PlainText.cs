using System.Text;
using Markdig.Extensions.Emoji;
using Markdig.Syntax.Inlines;

namespace TypedContent.Compiler.Markdown;

/// <summary>Extracts the text of inline elements without their markup.</summary>
internal static class PlainText
{
    /// <summary>Returns the text of a heading, cell or paragraph without its markup.</summary>
    public static string Of(ContainerInline? container) => Untrimmed(container).Trim();

    /// <summary>Returns the text with the spaces around it, which are part of anchors too.</summary>
    /// <param name="container">The elements.</param>
    /// <param name="hasReferences">A value that indicates whether cross references such as <c>&lt;xref:uid&gt;</c> are part of the text.</param>
    /// <param name="hasEmojiNames">A value that indicates whether the names of emoji, such as <c>:tada:</c>, are kept.</param>
    public static string Untrimmed(ContainerInline? container, bool hasReferences = true, bool hasEmojiNames = false)
    {
        var text = new StringBuilder();
        foreach (var (inline, _) in InlineWalker.Walk(container))
        {
            switch (inline)
            {
                case EmojiInline emoji when hasEmojiNames:
                    text.Append(emoji.Match);
                    break;
                case LiteralInline literal:
                    text.Append(literal.Content.Text, literal.Content.Start, literal.Content.Length);
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.ToString());
                    break;
                case AutolinkInline link when hasReferences || !link.Url.StartsWith("xref:", StringComparison.OrdinalIgnoreCase):
                    text.Append(link.Url);
                    break;
                case LineBreakInline:
                    text.Append(' ');
                    break;
                case DelimiterInline delimiter:
                    text.Append(delimiter.ToLiteral());
                    break;
            }
        }

        return text.ToString();
    }
}

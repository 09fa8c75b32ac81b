using System.Text;
using Markdig.Extensions.Emoji;
using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Links;

namespace TypedContent.Compiler.Markdown;

/// <summary>Extracts the text of inline elements without their markup.</summary>
internal static class PlainText
{
    /// <summary>Returns the text of a heading, cell or paragraph without its markup.</summary>
    public static string Of(ContainerInline? container) => Untrimmed(container).Trim();

    /// <summary>Returns the text with the spaces around it, which are part of anchors too.</summary>
    /// <param name="container">The elements.</param>
    /// <param name="references">What stands for cross references without text, such as <c>&lt;xref:uid&gt;</c>.</param>
    /// <param name="hasEmojiNames">A value that indicates whether the names of emoji, such as <c>:tada:</c>, are kept.</param>
    public static string Untrimmed(ContainerInline? container, XrefForm references = XrefForm.Name, bool hasEmojiNames = false)
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
                case AutolinkInline link:
                    text.Append(TextOf(link.Url, references) ?? link.Url);
                    break;
                case LinkInline { FirstChild: null, IsImage: false, Url: { } address }:
                    text.Append(TextOf(address, references));
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

    /// <summary>Returns the text of a cross reference; null for another address.</summary>
    private static string? TextOf(string address, XrefForm form) => !XrefName.IsXref(address) ? null : form switch
    {
        XrefForm.Name => XrefName.Of(address),
        XrefForm.Address => address,
        _ => string.Empty,
    };
}

/// <summary>Specifies what stands for a cross reference without text.</summary>
internal enum XrefForm
{
    /// <summary>The name that readers see.</summary>
    Name,

    /// <summary>The address, with its scheme.</summary>
    Address,

    /// <summary>Nothing.</summary>
    None,
}

using TypedContent.Text;

namespace TypedContent.Html;

/// <summary>Converts HTML of a pack to Markdown. What Markdown can't express becomes text.</summary>
internal sealed partial class HtmlMarkdown
{
    private readonly MarkdownLines _lines = new();
    private readonly Stack<OpenList> _lists = new();
    private readonly Stack<(string Href, string Title)> _links = new();
    private readonly Stack<bool> _alerts = new();

    // For each block quote and list item: whether it is an item whose text is in no paragraph, so that blank lines would make it one.
    private readonly Stack<bool> _tight = new();
    private string _pending = "";
    private bool _isInTable;
    private readonly bool _hasHeadingIds;
    private string _headingId = "";
    private bool _isInHeading;
    private int _breaks;
    private bool _isHeaderWritten;
    private bool _isAfterList;

    private HtmlMarkdown(bool hasHeadingIds) => _hasHeadingIds = hasHeadingIds;

    internal static string Convert(ReadOnlySpan<byte> html, bool headingIds = false)
    {
        var markdown = new HtmlMarkdown(headingIds);
        markdown.FindNotes(html);
        while (!html.IsEmpty)
        {
            int length = 1;
            if (html[0] == '<' && Tag.TryRead(html, out Tag tag))
            {
                length = FootnoteMark.LengthAt(html, tag);
                if (length > 0)
                {
                    markdown.TakeFootnoteMark(html.Slice(0, length));
                }
                else
                {
                    length = markdown.Take(tag, html);
                }
            }
            else
            {
                int end = html.Slice(1).IndexOf((byte)'<');
                length = end < 0 ? html.Length : end + 1;
                markdown.Write(Decode(html.Slice(0, length)));
            }

            html = html.Slice(length);
        }

        return markdown._lines.ToString();
    }

    /// <summary>Takes a tag, and returns the number of bytes that are taken with it.</summary>
    private int Take(Tag tag, ReadOnlySpan<byte> html)
    {
        string name = Utf8Text.GetString(tag.Name);
        switch (name)
        {
            case "pre" or "code" when !tag.IsClosing:
                return WriteCode(name, tag, html);
            case "a" when tag.IsClosing:
                CloseLink();
                break;
            case "a":
                string href = tag.ValueOffset(" href=\""u8) < 0 ? "" : Decode(tag.Attribute(" href=\""u8));
                OpenLink(href, Decode(tag.Attribute(" title=\""u8)));
                break;
            case "img":
                Flush();
                _lines.Append($"![{Label(Decode(tag.Attribute(" alt=\""u8)))}]({MarkdownEscapes.Destination(Decode(tag.Attribute(" src=\""u8)))}{Title(Decode(tag.Attribute(" title=\""u8)))})");
                break;
            case "em" or "i":
                TakeEmphasis("*", tag.IsClosing);
                break;
            case "strong" or "b":
                TakeEmphasis("**", tag.IsClosing);
                break;
            case "del" or "s":
                TakeEmphasis("~~", tag.IsClosing);
                break;
            case "kbd" or "sub" or "sup" or "u" or "ins" or "mark":
                Mark(tag.IsClosing ? $"</{name}>" : $"<{name}>", tag.IsClosing);
                break;
            case "br":
                BreakLine();
                break;
            case "input":
                _lines.Append(tag.ValueOffset(" checked=\""u8) < 0 ? "[ ]" : "[x]");
                _lines.Space();
                break;
            case "hr":
                EndBlock(2);
                _lines.Append("***");
                EndBlock(2);
                break;
            case "ul" or "ol":
                TakeList(name == "ol", tag);
                break;
            case "li":
                TakeItem(tag);
                break;
            case "blockquote":
                TakeContainer(tag.IsClosing, "> ", "> ");
                break;
            case "dd":
                TakeContainer(tag.IsClosing, ":   ", "    ");
                break;
            case "div":
                TakeDivision(tag);
                break;
            case "table" or "thead" or "tbody" or "tfoot" or "tr" or "th" or "td":
                TakeTable(name, tag);
                break;
            case "h1" or "h2" or "h3" or "h4" or "h5" or "h6":
                TakeHeading(name[1] - '0', tag);
                break;
            case "p":
                if (!tag.IsClosing && _tight.Count > 0 && _tight.Peek())
                {
                    _tight.Pop();
                    _tight.Push(false);
                }

                EndBlock(2);
                break;
            case "dl" or "dt" or "details" or "summary" or "figure" or "figcaption" or "caption":
                EndBlock(name == "dt" && tag.IsClosing ? 1 : 2);
                break;
        }

        return tag.Length;
    }
}

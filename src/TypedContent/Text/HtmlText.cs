using System.Buffers;

namespace TypedContent.Text;

/// <summary>
/// Converts HTML to plain text: without tags, character references decoded, white space collapsed, a line for each block, a tab between
/// cells. The text of <c>pre</c> keeps its white space, an image is its alternative text, and references to footnotes are left out.
/// </summary>
internal static class HtmlText
{
    internal static string ToText(ReadOnlySpan<byte> html)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(html.Length);
        string text = Utf8Text.GetString(Convert(html, buffer));
        ArrayPool<byte>.Shared.Return(buffer);
        return text;
    }

    internal static byte[] ToUtf8(ReadOnlySpan<byte> html)
    {
        byte[] buffer = ArrayPool<byte>.Shared.Rent(html.Length);
        byte[] text = Convert(html, buffer).ToArray();
        ArrayPool<byte>.Shared.Return(buffer);
        return text;
    }

    // The text is never longer than its HTML, so the buffer is large enough.
    private static ReadOnlySpan<byte> Convert(ReadOnlySpan<byte> html, Span<byte> buffer)
    {
        var text = new TextBuilder(buffer);
        while (!html.IsEmpty)
        {
            int length = 1;
            if (html[0] == '<' && Tag.TryRead(html, out Tag tag))
            {
                length = FootnoteMark.LengthAt(html, tag);
                if (length == 0)
                {
                    length = tag.Length;
                    Append(tag, ref text);
                }
            }
            else if (html[0] == '&' && CharacterReference.TryRead(html, out int codePoint, out int referenceLength))
            {
                length = referenceLength;
                text.AppendCodePoint(codePoint);
            }
            else
            {
                text.Append(html[0]);
            }

            html = html.Slice(length);
        }

        return text.Finish();
    }

    private static void Append(Tag tag, ref TextBuilder text)
    {
        switch (TagEffects.Of(tag.Name))
        {
            case TagEffect.Block:
                text.EndBlock();
                break;
            case TagEffect.Preformatted:
                text.EndBlock();
                text.Preformatted(!tag.IsClosing);
                break;
            case TagEffect.Cell:
                text.EndCell();
                break;
            case TagEffect.LineBreak:
                text.BreakLine();
                break;
            case TagEffect.Image:
                AppendAlternative(tag.Attribute(" alt=\""u8), ref text);
                break;
        }
    }

    private static void AppendAlternative(ReadOnlySpan<byte> value, ref TextBuilder text)
    {
        while (!value.IsEmpty)
        {
            if (value[0] == '&' && CharacterReference.TryRead(value, out int codePoint, out int length))
            {
                text.AppendCodePoint(codePoint);
                value = value.Slice(length);
            }
            else
            {
                text.Append(value[0]);
                value = value.Slice(1);
            }
        }
    }
}

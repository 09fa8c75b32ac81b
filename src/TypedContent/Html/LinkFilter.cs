using System.Buffers;
using TypedContent.Text;

namespace TypedContent.Html;

/// <summary>Writes HTML of a pack without links, or with other destinations. The texts of links are kept.</summary>
internal static class LinkFilter
{
    /// <summary>Writes the HTML without <c>a</c> elements.</summary>
    internal static void WriteWithoutLinks(IBufferWriter<byte> writer, ReadOnlySpan<byte> html)
    {
        int written = 0;
        for (int at = NextTag(html, 0); at >= 0; at = NextTag(html, at + 1))
        {
            if (Tag.TryRead(html.Slice(at), out Tag tag))
            {
                if (tag.Name.SequenceEqual("a"u8))
                {
                    writer.Write(html.Slice(written, at - written));
                    written = at + tag.Length;
                }

                at += tag.Length - 1;
            }
        }

        writer.Write(html.Slice(written));
    }

    /// <summary>Returns the places of the destinations in HTML: the offset and the length of each value of an <c>href</c> or <c>src</c> attribute.</summary>
    internal static List<(int Start, int Length)> Destinations(ReadOnlySpan<byte> html)
    {
        var found = new List<(int Start, int Length)>();
        for (int at = NextTag(html, 0); at >= 0; at = NextTag(html, at + 1))
        {
            if (Tag.TryRead(html.Slice(at), out Tag tag))
            {
                int value = Math.Max(tag.ValueOffset(" href=\""u8), tag.ValueOffset(" src=\""u8));
                if (value >= 0)
                {
                    found.Add((at + value, html.Slice(at + value).IndexOf((byte)'"')));
                }

                at += tag.Length - 1;
            }
        }

        return found;
    }

    private static int NextTag(ReadOnlySpan<byte> html, int start)
    {
        int at = start < html.Length ? html.Slice(start).IndexOf((byte)'<') : -1;
        return at < 0 ? -1 : start + at;
    }
}

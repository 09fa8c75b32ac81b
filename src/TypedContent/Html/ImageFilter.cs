using System.Buffers;
using TypedContent.Text;

namespace TypedContent.Html;

/// <summary>Writes HTML of a pack with the alternative text in place of each image that isn't loaded from the site of the page.</summary>
internal static class ImageFilter
{
    /// <summary>Writes the HTML.</summary>
    /// <param name="writer">The writer to write to.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="images">The images that are kept.</param>
    /// <param name="replaced">The offsets, in ascending order, of the addresses that the application chose. Their images are kept.</param>
    internal static void Write(IBufferWriter<byte> writer, ReadOnlySpan<byte> html, ImagePolicy images, IReadOnlyList<int>? replaced = null)
    {
        if (images == ImagePolicy.All)
        {
            writer.Write(html);
        }
        else
        {
            WriteRelative(writer, html, replaced ?? []);
        }
    }

    private static void WriteRelative(IBufferWriter<byte> writer, ReadOnlySpan<byte> html, IReadOnlyList<int> replaced)
    {
        int written = 0;
        int next = 0;
        for (int at = Find(html, 0); at >= 0 && Tag.TryRead(html.Slice(at), out Tag tag); at = Find(html, at + tag.Length))
        {
            int source = at + tag.ValueOffset(" src=\""u8);
            while (next < replaced.Count && replaced[next] < source)
            {
                next++;
            }

            bool isReplaced = next < replaced.Count && replaced[next] == source;
            if (!isReplaced && !IsRelative(tag.Attribute(" src=\""u8)))
            {
                writer.Write(html.Slice(written, at - written));
                writer.Write(tag.Attribute(" alt=\""u8));
                written = at + tag.Length;
            }
        }

        writer.Write(html.Slice(written));
    }

    private static int Find(ReadOnlySpan<byte> html, int start)
    {
        int at = html.Slice(start).IndexOf("<img "u8);
        return at < 0 ? at : start + at;
    }

    /// <summary>
    /// Determines whether an address has no scheme and no host. Browsers ignore line ends and tabs in an address, and spaces and control
    /// characters before it, and read backslashes as slashes.
    /// </summary>
    private static bool IsRelative(ReadOnlySpan<byte> address)
    {
        int slashes = 0;
        bool isStart = true;
        foreach (byte b in address)
        {
            switch (b)
            {
                case <= (byte)' ':
                    break;
                case (byte)'/' or (byte)'\\' when isStart:
                    if (++slashes == 2)
                    {
                        return false;
                    }

                    break;
                case (byte)':' when slashes == 0:
                    return false;
                case (byte)'/' or (byte)'\\' or (byte)'?' or (byte)'#':
                    return true;
                default:
                    isStart = false;
                    break;
            }
        }

        return true;
    }
}

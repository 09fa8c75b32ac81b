using System.Buffers;
using System.Text;
using TypedContent.Packs;
using TypedContent.Text;

namespace TypedContent.Html;

/// <summary>Writes HTML of a record, with other destinations in place of those that its author wrote.</summary>
internal static class LinkedHtml
{
    /// <summary>Writes the HTML with replaced destinations, and returns where they are.</summary>
    /// <param name="writer">The buffer to write to.</param>
    /// <param name="record">The record that has the HTML.</param>
    /// <param name="html">The body, or a part of it.</param>
    /// <param name="destinationOf">
    /// Returns the unescaped destination for the link of an index, or <see langword="null"/> to keep the one in the HTML.
    /// </param>
    /// <returns>The offset of each replaced destination in what was written, in ascending order.</returns>
    /// <exception cref="ContentPackException">The record is damaged.</exception>
    internal static IReadOnlyList<int> Write(IBufferWriter<byte> writer, PackRecord record, Slice html, Func<int, string?> destinationOf)
    {
        ReadOnlySpan<byte> rest = record.Text(html);
        ulong position = html.Offset;
        ulong end = position + html.Length;
        var replaced = new List<int>();
        int written = 0;
        for (int i = 0; i < record.DestinationCount; i++)
        {
            DestinationEntry entry = record.Destination(i);
            ulong start = entry.Offset;
            if (start < html.Offset)
            {
                continue;
            }

            if (start >= end)
            {
                break;
            }

            if (start < position)
            {
                throw record.DamagedText();
            }

            if (destinationOf(entry.Link) is { } destination)
            {
                int before = (int)(start - position);
                int length = rest.Slice(before).IndexOf((byte)'"');
                if (length < 0)
                {
                    throw record.DamagedText();
                }

                byte[] value = Encoding.UTF8.GetBytes(Escape(destination));
                writer.Write(rest.Slice(0, before));
                writer.Write(value);
                replaced.Add(written + before);
                written += before + value.Length;
                rest = rest.Slice(before + length);
                position = start + (ulong)length;
            }
        }

        writer.Write(rest);
        return replaced;
    }

    /// <summary>Writes HTML that the table of destinations doesn't cover, with replaced destinations, and returns where they are.</summary>
    /// <param name="writer">The buffer to write to.</param>
    /// <param name="html">The HTML.</param>
    /// <param name="destinationOf">Returns the unescaped destination for one that is in the HTML, or <see langword="null"/> to keep it.</param>
    /// <returns>The offset of each replaced destination in what was written, in ascending order.</returns>
    internal static IReadOnlyList<int> Write(IBufferWriter<byte> writer, ReadOnlySpan<byte> html, Func<string, string?> destinationOf)
    {
        var replaced = new List<int>();
        int read = 0;
        int written = 0;
        foreach ((int start, int length) in LinkFilter.Destinations(html))
        {
            if (destinationOf(HtmlText.ToText(html.Slice(start, length))) is { } destination)
            {
                byte[] value = Encoding.UTF8.GetBytes(Escape(destination));
                writer.Write(html.Slice(read, start - read));
                writer.Write(value);
                written += start - read;
                replaced.Add(written);
                written += value.Length;
                read = start + length;
            }
        }

        writer.Write(html.Slice(read));
        return replaced;
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}

using System.Buffers;
using System.Text;
using TypedContent.Packs;
using TypedContent.Text;

namespace TypedContent.Html;

/// <summary>Writes HTML of a record, with other destinations in place of those that its author wrote.</summary>
internal static class LinkedHtml
{
    /// <summary>Returns the HTML with replaced destinations.</summary>
    /// <param name="record">The record that has the HTML.</param>
    /// <param name="html">The body, or a part of it.</param>
    /// <param name="destinationOf">
    /// Returns the unescaped destination for the link of an index, or <see langword="null"/> to keep the one in the HTML.
    /// </param>
    /// <exception cref="ContentPackException">The record is damaged.</exception>
    internal static string ToString(PackRecord record, Slice html, Func<int, string?> destinationOf)
    {
        var buffer = new ByteBuffer(record.Text(html).Length + 256);
        Write(buffer, record, html, destinationOf);
        return Utf8Text.GetString(buffer.Written);
    }

    /// <summary>Writes the HTML with replaced destinations.</summary>
    /// <inheritdoc cref="ToString(PackRecord, Slice, Func{int, string?})"/>
    internal static void Write(IBufferWriter<byte> writer, PackRecord record, Slice html, Func<int, string?> destinationOf)
    {
        ReadOnlySpan<byte> rest = record.Text(html);
        ulong position = html.Offset;
        ulong end = position + html.Length;
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

                writer.Write(rest.Slice(0, before));
                writer.Write(Encoding.UTF8.GetBytes(Escape(destination)));
                rest = rest.Slice(before + length);
                position = start + (ulong)length;
            }
        }

        writer.Write(rest);
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}

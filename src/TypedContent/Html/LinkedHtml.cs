using System.Buffers;
using System.Text;
using TypedContent.Handles;
using TypedContent.Packs;
using TypedContent.Text;

namespace TypedContent.Html;

/// <summary>Writes HTML with the destinations that an app supplies for its links.</summary>
internal static class LinkedHtml
{
    internal static string ToString(HtmlSlice html, Func<Link, string?>? linkResolver)
    {
        if (linkResolver is null)
        {
            return Utf8Text.GetString(html.Bytes);
        }

        var buffer = new ByteBuffer(html.Bytes.Length + 256);
        Write(buffer, html, linkResolver);
        return Utf8Text.GetString(buffer.Written);
    }

    internal static void Write(IBufferWriter<byte> writer, HtmlSlice html, Func<Link, string?>? linkResolver)
    {
        ArgumentNullException.ThrowIfNull(writer);
        ReadOnlySpan<byte> rest = html.Bytes;
        if (linkResolver is not null && !rest.IsEmpty)
        {
            rest = WriteLinked(writer, html, rest, linkResolver);
        }

        writer.Write(rest);
    }

    // Returns what follows the last destination that was replaced.
    private static ReadOnlySpan<byte> WriteLinked(
        IBufferWriter<byte> writer, HtmlSlice html, ReadOnlySpan<byte> rest, Func<Link, string?> linkResolver)
    {
        PackRecord record = html.Holder.Record;
        ulong position = html.Fragment.Offset;
        ulong end = position + html.Fragment.Length;
        for (int i = 0; i < record.DestinationCount; i++)
        {
            DestinationEntry entry = record.Destination(i);
            ulong start = entry.Offset;
            if (start < html.Fragment.Offset)
            {
                continue;
            }

            if (start >= end)
            {
                break;
            }

            if (start < position)
            {
                throw record.Damaged();
            }

            Handle handle = new Handle(html.Holder.Article.Id, entry.Link).In(html.Holder.LocaleIndex);
            if (linkResolver(new Link(handle)) is { } destination)
            {
                int before = (int)(start - position);
                int length = rest.Slice(before).IndexOf((byte)'"');
                if (length < 0)
                {
                    throw record.Damaged();
                }

                writer.Write(rest.Slice(0, before));
                writer.Write(Encoding.UTF8.GetBytes(Escape(destination)));
                rest = rest.Slice(before + length);
                position = start + (ulong)length;
            }
        }

        return rest;
    }

    private static string Escape(string text) => text
        .Replace("&", "&amp;", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal)
        .Replace("\"", "&quot;", StringComparison.Ordinal);
}

using System.Buffers;
using TypedContent.Content.Handles;
using TypedContent.Html;
using TypedContent.Packs;

namespace TypedContent.Content.Variants;

/// <summary>Writes the HTML of a text, with other destinations or without links.</summary>
internal static class StringHtml
{
    /// <summary>Writes the HTML of a text as readers of a variant get it.</summary>
    internal static void Write(IBufferWriter<byte> writer, Variant variant, int index, Func<Link, string?>? linkResolver, ImagePolicy images, bool links)
    {
        if (variant.Holder(Part.String, index) is not { } holder)
        {
            return;
        }

        Slice slice = holder.Record.String(index);
        var buffer = new ByteBuffer(holder.Record.Text(slice).Length + 64);
        IReadOnlyList<int> replaced = [];
        if (linkResolver is null)
        {
            buffer.Write(holder.Record.Text(slice));
        }
        else if (slice.Offset < holder.Record.Body.Length)
        {
            replaced = LinkedHtml.Write(buffer, holder.Record, slice, link => linkResolver(Bound(holder, link)));
        }
        else
        {
            replaced = LinkedHtml.Write(buffer, holder.Record.Text(slice), destination => Find(holder, destination) is { } link ? linkResolver(link) : null);
        }

        if (images != ImagePolicy.All)
        {
            var filtered = new ByteBuffer(buffer.Written.Length);
            ImageFilter.Write(filtered, buffer.Written, images, replaced);
            buffer = filtered;
        }

        if (links)
        {
            writer.Write(buffer.Written);
        }
        else
        {
            LinkFilter.WriteWithoutLinks(writer, buffer.Written);
        }
    }

    /// <summary>Returns the link that has a destination in the HTML of a variant, where some characters are escaped.</summary>
    private static Link? Find(Variant holder, string destination)
    {
        for (int i = 0; i < holder.Article.Shape.LinkCount; i++)
        {
            if (holder.Record.Link(i).Destination.Exists
                && (holder.Destination(i) == destination || Uri.UnescapeDataString(holder.Destination(i)) == Uri.UnescapeDataString(destination)))
            {
                return Bound(holder, i);
            }
        }

        return null;
    }

    // The links are bound to the locale that the HTML is from.
    private static Link Bound(Variant holder, int link) => new(new Handle(holder.Article.Id, link).In(holder.LocaleIndex));
}

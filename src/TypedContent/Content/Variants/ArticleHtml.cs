using System.Buffers;
using TypedContent.Content.Handles;
using TypedContent.Html;
using TypedContent.Packs;
using TypedContent.Text;

namespace TypedContent.Content.Variants;

/// <summary>Represents the HTML of a body or of parts of it, in the variant that has it. The default value is empty.</summary>
internal readonly struct ArticleHtml(Variant holder, params Slice[] parts)
{
    private readonly Variant? _holder = holder;

    /// <summary>Gets the HTML. That of several parts is copied.</summary>
    internal ReadOnlySpan<byte> Bytes
    {
        get
        {
            if (_holder is null)
            {
                return default;
            }

            if (parts.Length == 1)
            {
                return _holder.Record.Text(parts[0]);
            }

            var buffer = new ByteBuffer(Length);
            Write(buffer, null, ImagePolicy.All);
            return buffer.Written;
        }
    }

    private int Length
    {
        get
        {
            int length = 0;
            foreach (Slice part in parts)
            {
                length += _holder!.Record.Text(part).Length;
            }

            return length;
        }
    }

    internal string ToString(Func<Link, string?>? linkResolver, ImagePolicy images)
    {
        if (_holder is null || (linkResolver is null && images == ImagePolicy.All))
        {
            return Utf8Text.GetString(Bytes);
        }

        var buffer = new ByteBuffer(Length + 256);
        Write(buffer, linkResolver, images);
        return Utf8Text.GetString(buffer.Written);
    }

    internal void Write(IBufferWriter<byte> writer, Func<Link, string?>? linkResolver, ImagePolicy images)
    {
        ArgumentNullException.ThrowIfNull(writer);
        foreach (Slice part in _holder is null ? [] : parts)
        {
            Write(writer, _holder!, part, linkResolver, images);
        }
    }

    private static void Write(IBufferWriter<byte> writer, Variant holder, Slice part, Func<Link, string?>? linkResolver, ImagePolicy images)
    {
        if (linkResolver is null)
        {
            ImageFilter.Write(writer, holder.Record.Text(part), images);
        }
        else if (images == ImagePolicy.All)
        {
            LinkedHtml.Write(writer, holder.Record, part, Destinations(holder, linkResolver));
        }
        else
        {
            var buffer = new ByteBuffer(holder.Record.Text(part).Length + 256);
            IReadOnlyList<int> replaced = LinkedHtml.Write(buffer, holder.Record, part, Destinations(holder, linkResolver));
            ImageFilter.Write(writer, buffer.Written, images, replaced);
        }
    }

    // The links are bound to the locale that the HTML is from.
    private static Func<int, string?> Destinations(Variant holder, Func<Link, string?> linkResolver) =>
        link => linkResolver(new Link(new Handle(holder.Article.Id, link).In(holder.LocaleIndex)));
}

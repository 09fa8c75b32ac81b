using System.Buffers;
using TypedContent.Content.Handles;
using TypedContent.Html;
using TypedContent.Packs;
using TypedContent.Text;

namespace TypedContent.Content.Variants;

/// <summary>Represents the HTML of a body or a section, in the variant that has it. The default value is empty.</summary>
internal readonly struct ArticleHtml(Variant holder, Slice slice)
{
    private readonly Variant? _holder = holder;

    internal ReadOnlySpan<byte> Bytes => _holder is null ? default : _holder.Record.Text(slice);

    internal string ToString(Func<Link, string?>? linkResolver, ImagePolicy images)
    {
        if (_holder is null || (linkResolver is null && images == ImagePolicy.All))
        {
            return Utf8Text.GetString(Bytes);
        }

        var buffer = new ByteBuffer(Bytes.Length + 256);
        Write(buffer, linkResolver, images);
        return Utf8Text.GetString(buffer.Written);
    }

    internal void Write(IBufferWriter<byte> writer, Func<Link, string?>? linkResolver, ImagePolicy images)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_holder is null || linkResolver is null)
        {
            ImageFilter.Write(writer, Bytes, images);
        }
        else if (images == ImagePolicy.All)
        {
            LinkedHtml.Write(writer, _holder.Record, slice, Destinations(_holder, linkResolver));
        }
        else
        {
            var buffer = new ByteBuffer(Bytes.Length + 256);
            IReadOnlyList<int> replaced = LinkedHtml.Write(buffer, _holder.Record, slice, Destinations(_holder, linkResolver));
            ImageFilter.Write(writer, buffer.Written, images, replaced);
        }
    }

    // The links are bound to the locale that the HTML is from.
    private static Func<int, string?> Destinations(Variant holder, Func<Link, string?> linkResolver) =>
        link => linkResolver(new Link(new Handle(holder.Article.Id, link).In(holder.LocaleIndex)));
}

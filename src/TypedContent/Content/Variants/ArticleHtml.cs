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

    internal string ToString(Func<Link, string?>? linkResolver) => _holder is null || linkResolver is null
        ? Utf8Text.GetString(Bytes)
        : LinkedHtml.ToString(_holder.Record, slice, Destinations(_holder, linkResolver));

    internal void Write(IBufferWriter<byte> writer, Func<Link, string?>? linkResolver)
    {
        ArgumentNullException.ThrowIfNull(writer);
        if (_holder is null || linkResolver is null)
        {
            writer.Write(Bytes);
        }
        else
        {
            LinkedHtml.Write(writer, _holder.Record, slice, Destinations(_holder, linkResolver));
        }
    }

    // The links are bound to the locale that the HTML is from.
    private static Func<int, string?> Destinations(Variant holder, Func<Link, string?> linkResolver) =>
        link => linkResolver(new Link(new Handle(holder.Article.Id, link).In(holder.LocaleIndex)));
}

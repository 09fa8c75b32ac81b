using TypedContent.Packs;
using TypedContent.Variants;

namespace TypedContent.Html;

/// <summary>A piece of HTML in a pack, and the variant it is from. The default value is empty.</summary>
internal readonly struct HtmlSlice(Variant holder, Fragment fragment)
{
    private readonly Variant? _holder = holder;

    /// <summary>The variant that has the text. Not for the default value.</summary>
    internal Variant Holder => _holder!;

    internal Fragment Fragment => fragment;

    internal ReadOnlySpan<byte> Bytes => _holder is null ? default : _holder.Record.Text(fragment);

    internal static HtmlSlice Body(Variant variant) =>
        variant.Holder(Part.Body) is { } holder ? new HtmlSlice(holder, holder.Record.Body) : default;
}

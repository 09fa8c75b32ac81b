using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Links;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>What the renderers of blocks and of inline elements share.</summary>
internal sealed class RenderContext
{
    private readonly Dictionary<LinkReference, int> _indices = [];
    private readonly StrippedText? _stripped;
    private readonly ArticleVariant? _variant;

    /// <summary>For a unit by itself, whose links are not followed.</summary>
    public RenderContext(string markdown, RenderedBody body)
        : this(markdown, body, [])
    {
    }

    /// <summary>For the body of <paramref name="variant"/>.</summary>
    public RenderContext(StrippedText stripped, RenderedBody body, IReadOnlyList<TextRange> units, ArticleVariant variant)
        : this(stripped.Text, body, units)
    {
        _stripped = stripped;
        _variant = variant;
        for (var i = 0; i < variant.Links.Count; i++)
        {
            _indices[variant.Links[i]] = i;
        }
    }

    private RenderContext(string markdown, RenderedBody body, IReadOnlyList<TextRange> units)
    {
        Markdown = markdown;
        Body = body;
        Tracker = new UnitTracker(markdown, units);
        Raw = new RawHtmlWriter(body.Html);
    }

    /// <summary>The text that positions count in.</summary>
    public string Markdown { get; }

    public RenderedBody Body { get; }

    public Utf8Buffer Html => Body.Html;

    public UnitTracker Tracker { get; }

    public RawHtmlWriter Raw { get; }

    /// <summary>The index in the variant of a link that begins at <paramref name="position"/>, or -1.</summary>
    public int IndexOf(string destination, bool isImage, int position) =>
        _indices.TryGetValue(new LinkReference(destination, isImage) { Include = _stripped?.IncludeAt(position) }, out var index) ? index : -1;

    /// <summary>Writes a tag of raw HTML as far as it is allowed; comments and declarations are left out.</summary>
    public void WriteTag(string text, int position)
    {
        if (HtmlTag.Parse(text) is { } tag)
        {
            Raw.Write(tag, url => WriteDestination(url.Name, url.Value, IndexOf(url.Value, isImage: url.Name == "src", position)));
        }
    }

    /// <summary>Writes <c>href</c> or <c>src</c> and remembers where the address is.</summary>
    public void WriteDestination(string attribute, string destination, int link)
    {
        Html.Write(attribute == "href" ? " href=\"" : " src=\"");
        var start = Html.Length;
        Html.WriteAttributeValue(
            link < 0 ? destination : IncludedDestination.In(_variant!.Path, _variant.Links[link].Include, destination));
        if (link >= 0)
        {
            Body.Destinations.Add(new DestinationSlice(Slice.Between(start, Html.Length), link));
        }

        Html.Write("\"");
    }
}

using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reading;

namespace TypedContent.Compiler.Rendering;

/// <summary>What the renderers of blocks and of inline elements share.</summary>
internal sealed class RenderContext
{
    private readonly Dictionary<LinkReference, int> _links = [];

    public RenderContext(
        string markdown, RenderedBody body, IReadOnlyList<TextRange> units, EquatableArray<LinkReference> links)
    {
        Markdown = markdown;
        Body = body;
        Tracker = new UnitTracker(markdown, units);
        Raw = new RawHtmlWriter(body.Html);
        for (var i = 0; i < links.Count; i++)
        {
            _links[links[i]] = i;
        }
    }

    /// <summary>The text that positions count in.</summary>
    public string Markdown { get; }

    public RenderedBody Body { get; }

    public Utf8Buffer Html => Body.Html;

    public UnitTracker Tracker { get; }

    public RawHtmlWriter Raw { get; }

    /// <summary>The index of a link in the variant, or -1.</summary>
    public int IndexOf(string destination, bool isImage) =>
        _links.TryGetValue(new LinkReference(destination, isImage), out var index) ? index : -1;

    /// <summary>Writes a tag of raw HTML as far as it is allowed; comments and declarations are left out.</summary>
    public void WriteTag(string text)
    {
        if (HtmlTag.Parse(text) is { } tag)
        {
            Raw.Write(tag, url => WriteDestination(url.Name, url.Value, IndexOf(url.Value, isImage: url.Name == "src")));
        }
    }

    /// <summary>Writes <c>href</c> or <c>src</c> and remembers where the address is.</summary>
    public void WriteDestination(string attribute, string destination, int link)
    {
        Html.Write(attribute == "href" ? " href=\"" : " src=\"");
        var start = Html.Length;
        Html.WriteAttributeValue(destination);
        if (link >= 0)
        {
            Body.Destinations.Add(new DestinationSlice(Slice.Between(start, Html.Length), link));
        }

        Html.Write("\"");
    }
}

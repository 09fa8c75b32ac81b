using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Provides the objects that the renderers of blocks and of inline elements share.</summary>
/// <param name="markdown">The text that positions refer to.</param>
/// <param name="body">The output.</param>
/// <param name="units">The ranges of the units in the text.</param>
/// <param name="links">The links of the text.</param>
internal sealed class RenderContext(string markdown, RenderedBody body, IReadOnlyList<TextRange> units, IRenderedLinks links)
{
    /// <summary>Gets the text that positions refer to.</summary>
    public string Markdown { get; } = markdown;

    /// <summary>Gets the output.</summary>
    public RenderedBody Body { get; } = body;

    /// <summary>Gets the HTML of the output.</summary>
    public Utf8Buffer Html { get; } = body.Html;

    /// <summary>Gets the tracker of the units' positions in the output.</summary>
    public UnitTracker Tracker { get; } = new(markdown, units);

    /// <summary>Gets the writer of raw HTML.</summary>
    public RawHtmlWriter Raw { get; } = new(body.Html);

    /// <summary>Returns the index of the link that begins at <paramref name="position"/>, or -1.</summary>
    public int IndexOf(string destination, bool isImage, int position) => links.IndexOf(destination, isImage, position);

    /// <summary>Writes a tag of raw HTML as far as it is allowed. Comments and declarations are left out.</summary>
    public void WriteTag(string text, int position)
    {
        if (HtmlTag.Parse(text) is { } tag)
        {
            Raw.Write(tag, url => WriteDestination(url.Name, url.Value, IndexOf(url.Value, isImage: url.Name == "src", position)));
        }
    }

    /// <summary>Writes <c>href</c> or <c>src</c> and records the position of the address.</summary>
    public void WriteDestination(string attribute, string destination, int link)
    {
        Html.Write(attribute == "href" ? " href=\"" : " src=\"");
        var start = Html.Length;
        Html.WriteAttributeValue(link < 0 ? destination : links.DestinationOf(link, destination));
        if (link >= 0)
        {
            Body.Destinations.Add(new DestinationSlice(Slice.Between(start, Html.Length), link));
        }

        Html.Write("\"");
    }
}

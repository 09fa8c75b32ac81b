using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>Provides the objects that the renderers of blocks and of inline elements share.</summary>
internal sealed class RenderContext
{
    private readonly IRenderedLinks _links;
    private readonly UnitTracker _tracker;

    /// <summary>Initializes the context of a text.</summary>
    /// <param name="markdown">The text that positions refer to.</param>
    /// <param name="body">The output.</param>
    /// <param name="units">The ranges of the units in the text.</param>
    /// <param name="links">The links of the text.</param>
    public RenderContext(string markdown, RenderedBody body, IReadOnlyList<TextRange> units, IRenderedLinks links)
    {
        _links = links;
        _tracker = new UnitTracker(markdown, units);
        Markdown = markdown;
        Body = body;
        Html = body.Html;
        Raw = new RawHtmlWriter(this);
    }

    /// <summary>Gets the text that positions refer to.</summary>
    public string Markdown { get; }

    /// <summary>Gets the output.</summary>
    public RenderedBody Body { get; }

    /// <summary>Gets the HTML of the output.</summary>
    public Utf8Buffer Html { get; }

    /// <summary>Gets the writer of raw HTML.</summary>
    public RawHtmlWriter Raw { get; }

    /// <summary>Gets the schemes that links may have.</summary>
    public LinkSchemes Schemes { get; init; } = LinkSchemes.Usual;

    /// <summary>Gets a value that indicates whether texts are messages, in which characters that are no syntax are written as references.</summary>
    public bool HasValues { get; init; }

    /// <summary>Gets or sets a value that indicates whether the output is in a link. HTML has no links in links, so none is written there.</summary>
    public bool IsInLink { get; set; }

    /// <summary>Returns the index of the link that begins at <paramref name="position"/>, or -1.</summary>
    public int IndexOf(string destination, bool isImage, int position) => _links.IndexOf(destination, isImage, position);

    /// <summary>Writes a tag of raw HTML as far as it is allowed. Comments and declarations are left out.</summary>
    public void WriteTag(string text, int position)
    {
        if (HtmlTag.Parse(text) is { } tag)
        {
            Raw.Write(tag, position);
        }
    }

    /// <summary>
    /// Writes <c>href</c> or <c>src</c> and records the position of the address. Returns false for an empty <c>href</c>, which would make
    /// an anchor a link to the page itself.
    /// </summary>
    public bool WriteDestination(string attribute, string destination, int link)
    {
        if (attribute == "href" && UrlSafety.IsEmpty(destination))
        {
            return false;
        }

        Html.Write(attribute == "href" ? " href=\"" : " src=\"");
        var start = Html.Length;
        Html.WriteAttributeValue(link < 0 ? destination : _links.DestinationOf(link, destination));
        if (link >= 0)
        {
            Body.Destinations.Add(new DestinationSlice(Slice.Between(start, Html.Length), link));
        }

        Html.Write("\"");
        return true;
    }

    /// <summary>Sets the text of links that begins at <paramref name="start"/> and ends here. The text of several is that of the first.</summary>
    public void SetLinkTexts(IEnumerable<int> links, int start)
    {
        foreach (var link in links)
        {
            SetLinkText(link, start);
        }
    }

    /// <inheritdoc cref="SetLinkTexts"/>
    public void SetLinkText(int link, int start)
    {
        if (link >= 0 && !Body.LinkTexts[link].Exists)
        {
            Body.LinkTexts[link] = Slice.Between(start, Html.Length);
        }
    }

    /// <summary>Adds an id, and returns false if it is empty or the output has it. A page has an id once, and links lead to the first.</summary>
    public bool TryAddId(string id) => id.Length > 0 && Body.Ids.Add(id);

    /// <summary>Sets the boundaries of units up to <paramref name="position"/>, before what is there is written.</summary>
    public void Reach(int position) => _tracker.Reach(position, Html.Length, IsInLink);

    /// <summary>Records that content of units was written.</summary>
    public void Wrote() => _tracker.Wrote(Html.Length);

    /// <summary>Returns the first boundary of a unit after <paramref name="position"/>; <see cref="int.MaxValue"/> if there is none.</summary>
    public int NextBoundary(int position) => _tracker.NextBoundary(position);

    /// <summary>Records that the units up to <paramref name="position"/> that have not ended are rendered separately.</summary>
    public void SetApart(int position) => _tracker.SetApart(position);

    /// <summary>Sets the ranges of all units of the body, whose HTML is complete.</summary>
    public void FinishUnits()
    {
        Body.Units = _tracker.Finish(Html.Length);
        Body.UnitsInLinks = _tracker.InLinks;
        for (var i = 0; i < Body.Units.Length; i++)
        {
            var unit = Body.Units[i];
            if (unit.Exists && !HtmlBalance.IsBalanced(Html.Written.Slice(unit.Start, unit.Length)))
            {
                Body.Units[i] = Slice.None;
            }
        }
    }
}

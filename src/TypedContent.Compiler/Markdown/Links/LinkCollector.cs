using Markdig.Syntax.Inlines;
using TypedContent.Compiler.Markdown.Html;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Markdown.Tabs;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Links;

/// <summary>Collects the links of a body: those of Markdown, of <c>:::</c> elements and of raw HTML.</summary>
internal sealed class LinkCollector(string text)
{
    private readonly List<LinkNode> _links = [];

    /// <summary>Gets the collected links, up to the limit of an article.</summary>
    public IReadOnlyList<LinkNode> Links => _links;

    /// <summary>Gets a value that indicates whether there are links beyond the limit.</summary>
    public bool HasMore { get; private set; }

    /// <summary>Adds the link of an inline element, if it has one.</summary>
    public void Read(Inline inline)
    {
        switch (inline)
        {
            case LinkInline { Url: { } tab } when tab.StartsWith(TabHeading.Prefix, StringComparison.Ordinal):
                break;
            case LinkInline link:
                ReadLink(link);
                break;
            case AutolinkInline auto:
                var destination = auto.IsEmail ? "mailto:" + auto.Url : auto.Url;
                Add(destination, isImage: false, new TextRange(auto.Span.Start, auto.Span.End + 1), auto.Span.Start);
                break;
            default:
                ReadFeature(inline);
                break;
        }
    }

    /// <summary>Adds the links of a tag that begins at <paramref name="start"/>.</summary>
    public void Read(HtmlTag tag, int start)
    {
        foreach (var attribute in tag.Attributes)
        {
            var range = new TextRange(start + attribute.ValueStart, start + attribute.ValueStart + attribute.ValueLength);
            switch (attribute.Name)
            {
                case "href" when tag.Name is "a" or "area" && attribute.Value.Length > 0:
                    Add(attribute.Value, isImage: false, range, start);
                    break;
                case "src" or "poster":
                    Add(attribute.Value, isImage: true, range, start);
                    break;
                case "srcset":
                    foreach (var (at, length) in ImageCandidates.In(attribute.Value))
                    {
                        // If entities were decoded, positions in the value differ from those in the file.
                        var isVerbatim = attribute.Value.Length == attribute.ValueLength;
                        Add(attribute.Value.Substring(at, length), isImage: true, isVerbatim ? new TextRange(range.Start + at, range.Start + at + length) : range, start);
                    }

                    break;
            }
        }
    }

    private void ReadFeature(Inline inline)
    {
        foreach (var feature in MarkdownDialect.InlineFeatures)
        {
            if (feature.TryReadLinks(inline, this))
            {
                return;
            }
        }
    }

    private void ReadLink(LinkInline link)
    {
        var url = link.GetDynamicUrl?.Invoke() ?? link.Url ?? string.Empty;
        switch (LinkDirectives.Of(link, text))
        {
            case LinkDirective.None:
                Add(url, link.IsImage, DestinationRange(link, url), link.Span.Start);
                break;
            case LinkDirective.Source:
                Add(url, isImage: true, DestinationRange(link, url), link.Span.Start);
                break;
        }
    }

    /// <summary>Adds a link that begins at <paramref name="start"/>.</summary>
    public void Add(string destination, bool isImage, TextRange range, int start)
    {
        if (_links.Count < ReadingLimits.Items)
        {
            _links.Add(new LinkNode(destination, isImage, start, range));
        }
        else
        {
            HasMore = true;
        }
    }

    /// <summary>Returns Markdig's range of the destination, which for a reference is in its definition; the whole link if it isn't known.</summary>
    public static TextRange DestinationRange(LinkInline link, string url)
    {
        var span = link.UrlSpan;
        var isElsewhere = link.Reference is null && span.Start < link.Span.Start;
        return span.IsEmpty || isElsewhere || span.Length > url.Length + 16
            ? new TextRange(link.Span.Start, link.Span.End + 1)
            : new TextRange(span.Start, span.End + 1);
    }
}

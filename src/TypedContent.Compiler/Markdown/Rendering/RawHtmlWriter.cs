using TypedContent.Compiler.Markdown.Html;

namespace TypedContent.Compiler.Markdown.Rendering;

/// <summary>
/// Writes the raw HTML of an article tag by tag. Markup that the allowlist doesn't contain is left out, and every element is closed in
/// the block that opens it, so that the output is well formed for any input.
/// </summary>
internal sealed class RawHtmlWriter
{
    private const string Link = "a";

    private readonly RenderContext _context;
    private readonly Utf8Buffer _output;
    private readonly Stack<OpenTag> _open = new();

    public RawHtmlWriter(RenderContext context)
    {
        _context = context;
        _output = context.Html;
        Elements = new OpenElements(_ => Close());
    }

    /// <summary>Gets the open elements.</summary>
    public OpenElements Elements { get; }

    /// <summary>Writes a tag as far as it is allowed. The tag begins at <paramref name="position"/>.</summary>
    public void Write(HtmlTag tag, int position)
    {
        var fate = Elements.Take(tag);
        if (fate is not (TagFate.Opened or TagFate.Void))
        {
            return;
        }

        // An a element would end the link that it is in.
        var element = tag.Name == Link && _context.IsInLink ? "span" : tag.Name;
        var start = _output.Length;
        _output.Write("<");
        _output.Write(element);
        var isLink = WriteAttributes(tag, element, position);
        if (fate == TagFate.Void)
        {
            _output.Write(" />");
            _context.SetLinkTexts(LinksOf(tag, position), start);
            return;
        }

        _output.Write(">");
        _open.Push(new OpenTag(element, _context.IsInLink, LinksOf(tag, position), _output.Length));
        _context.IsInLink |= isLink;
    }

    /// <summary>Writes text between tags.</summary>
    public void WriteText(string text)
    {
        if (!Elements.IsSuppressing)
        {
            _output.WriteEscaped(HtmlEntities.Decode(text).AsSpan());
        }
    }

    /// <summary>Writes the attributes, and returns true if one of them makes the element a link.</summary>
    private bool WriteAttributes(HtmlTag tag, string element, int position)
    {
        var isLink = false;
        string? id = null;
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in tag.Attributes)
        {
            // Browsers use the first of several attributes with the same name.
            if (!HtmlAllowlist.IsAllowed(tag.Name, attribute, _context.Schemes) || !written.Add(attribute.Name))
            {
                continue;
            }

            switch (attribute.Name)
            {
                case "href":
                    isLink = element == Link && _context.WriteDestination("href", attribute.Value, _context.IndexOf(attribute.Value, isImage: false, position));
                    break;
                case "src":
                    _context.WriteDestination("src", attribute.Value, _context.IndexOf(attribute.Value, isImage: true, position));
                    break;
                case "id" or "name":
                    var name = element == Link ? attribute.Name : "id";
                    if (name == attribute.Name || written.Add(name))
                    {
                        WriteId(name, attribute.Value, ref id);
                    }

                    break;
                default:
                    _output.WriteAttribute(attribute.Name, attribute.Value);
                    break;
            }
        }

        return isLink;
    }

    /// <summary>Writes the id of an element, or its name, which links lead to in the same way. Both can be equal.</summary>
    private void WriteId(string attribute, string value, ref string? id)
    {
        if (value == id || _context.TryAddId(value))
        {
            id = value;
            _output.WriteAttribute(attribute, value);
        }
    }

    /// <summary>Returns the indices of the links of an element whose text is the text of the element.</summary>
    private IReadOnlyList<int> LinksOf(HtmlTag tag, int position)
    {
        if (tag.Name is not (Link or "img"))
        {
            return [];
        }

        var isImage = tag.Name != Link;
        return [.. tag.Attributes.SelectMany(attribute => attribute.Name switch
        {
            "href" when !isImage => [attribute.Value],
            "src" when isImage => [attribute.Value],
            "srcset" when isImage => ImageCandidates.In(attribute.Value).Select(part => attribute.Value.Substring(part.Start, part.Length)),
            _ => (IEnumerable<string>)[],
        }).Select(address => _context.IndexOf(address, isImage, position))];
    }

    private void Close()
    {
        var tag = _open.Pop();
        _context.SetLinkTexts(tag.Links, tag.Start);
        _context.IsInLink = tag.IsInLink;
        _output.Write("</");
        _output.Write(tag.Element);
        _output.Write(">");
    }

    /// <summary>Represents an open element: its name, whether it is in a link, its own links, and where its content begins.</summary>
    private readonly record struct OpenTag(string Element, bool IsInLink, IReadOnlyList<int> Links, int Start);
}

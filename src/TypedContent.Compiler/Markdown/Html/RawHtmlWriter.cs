using TypedContent.Compiler.Markdown.Rendering;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>
/// Writes the raw HTML of an article tag by tag. Markup that the allowlist doesn't contain is left out, and every element is closed in
/// the block that opens it, so that the output is well formed for any input.
/// </summary>
internal sealed class RawHtmlWriter
{
    private readonly Utf8Buffer _output;

    public RawHtmlWriter(Utf8Buffer output)
    {
        _output = output;
        Elements = new OpenElements(WriteEnd);
    }

    /// <summary>Gets the open elements.</summary>
    public OpenElements Elements { get; }

    /// <summary>Writes a tag as far as it is allowed. <paramref name="writeUrl"/> writes allowed addresses.</summary>
    public void Write(HtmlTag tag, Action<HtmlTagAttribute> writeUrl)
    {
        var fate = Elements.Take(tag);
        if (fate is not (TagFate.Opened or TagFate.Void))
        {
            return;
        }

        _output.Write("<");
        _output.Write(tag.Name);
        var written = new HashSet<string>(StringComparer.Ordinal);
        foreach (var attribute in tag.Attributes)
        {
            // Browsers use the first of several attributes with the same name.
            if (!HtmlAllowlist.IsAllowed(tag.Name, attribute) || !written.Add(attribute.Name))
            {
                continue;
            }

            if (attribute.Name is "href" or "src")
            {
                writeUrl(attribute);
            }
            else
            {
                _output.WriteAttribute(attribute.Name, attribute.Value);
            }
        }

        _output.Write(fate == TagFate.Void ? " />" : ">");
    }

    /// <summary>Writes text between tags.</summary>
    public void WriteText(string text)
    {
        if (!Elements.IsSuppressing)
        {
            _output.WriteEscaped(HtmlEntities.Decode(text).AsSpan());
        }
    }

    private void WriteEnd(string name)
    {
        _output.Write("</");
        _output.Write(name);
        _output.Write(">");
    }
}

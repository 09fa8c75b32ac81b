using HtmlAgilityPack;
using TypedContent.Compiler.Reading;

namespace TypedContent.Compiler.Rendering;

/// <summary>
/// Writes the raw HTML of an article, tag by tag: what the allowlist does not know goes, and every element is
/// closed in the block it was opened in, so that the output is well formed whatever comes in.
/// </summary>
internal sealed class RawHtmlWriter(Utf8Buffer output)
{
    private readonly List<string> _open = [];
    private int _floor;
    private string? _opaque;

    /// <summary>Whether text is left out because an element such as <c>script</c> is open.</summary>
    public bool IsSuppressing => _opaque is not null;

    /// <summary>Begins an element of Markdown's own; end tags in it don't close what was opened outside.</summary>
    public int Enter()
    {
        var outer = _floor;
        _floor = _open.Count;
        return outer;
    }

    /// <summary>Closes what was left open since <see cref="Enter"/>, which returned <paramref name="outer"/>.</summary>
    public void Leave(int outer)
    {
        CloseTo(_floor);
        _floor = outer;
    }

    /// <summary>Ends a block: an element whose content is dropped does not reach into the next.</summary>
    public void EndBlock() => _opaque = null;

    /// <summary>Writes a tag; <paramref name="writeUrl"/> writes an address that passed.</summary>
    public void Write(HtmlTag tag, Action<HtmlTagAttribute> writeUrl)
    {
        if (_opaque is not null)
        {
            _opaque = tag.IsEnd && tag.Name == _opaque ? null : _opaque;
        }
        else if (HtmlAllowlist.IsOpaque(tag.Name))
        {
            _opaque = tag.IsEnd || tag.IsSelfClosing ? null : tag.Name;
        }
        else if (!HtmlAllowlist.IsAllowed(tag.Name))
        {
            return;
        }
        else if (tag.IsEnd)
        {
            Close(tag.Name);
        }
        else
        {
            Open(tag, writeUrl);
        }
    }

    /// <summary>Writes text between tags.</summary>
    public void WriteText(string text)
    {
        if (_opaque is null)
        {
            output.WriteEscaped(HtmlEntity.DeEntitize(text).AsSpan());
        }
    }

    private void Open(HtmlTag tag, Action<HtmlTagAttribute> writeUrl)
    {
        output.Write("<");
        output.Write(tag.Name);
        foreach (var attribute in tag.Attributes)
        {
            if (!HtmlAllowlist.IsAllowed(tag.Name, attribute))
            {
                continue;
            }

            if (attribute.Name is "href" or "src")
            {
                writeUrl(attribute);
            }
            else
            {
                output.WriteAttribute(attribute.Name, attribute.Value);
            }
        }

        if (HtmlAllowlist.IsVoid(tag.Name))
        {
            output.Write(" />");
            return;
        }

        output.Write(">");
        if (_open.Count < ReadingLimits.MarkdownDepth)
        {
            _open.Add(tag.Name);
        }
        else
        {
            WriteEnd(tag.Name);
        }
    }

    private void Close(string name)
    {
        var index = _open.LastIndexOf(name);
        if (index >= _floor)
        {
            CloseTo(index);
        }
    }

    private void CloseTo(int count)
    {
        while (_open.Count > count)
        {
            WriteEnd(_open[_open.Count - 1]);
            _open.RemoveAt(_open.Count - 1);
        }
    }

    private void WriteEnd(string name)
    {
        output.Write("</");
        output.Write(name);
        output.Write(">");
    }
}

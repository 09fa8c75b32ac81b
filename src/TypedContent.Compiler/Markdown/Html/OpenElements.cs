using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>Specifies the effect of a tag of raw HTML.</summary>
internal enum TagFate
{
    /// <summary>The tag is left out.</summary>
    Dropped,

    /// <summary>The tag opens an element.</summary>
    Opened,

    /// <summary>The tag is an element that has no content.</summary>
    Void,

    /// <summary>The tag closes elements that are open, or none.</summary>
    Closed,

    /// <summary>The tag is left out because too many elements are open.</summary>
    TooDeep,
}

/// <summary>
/// Tracks the open elements of raw HTML, for the reader, which counts them, and the renderer, which writes them.
/// <paramref name="close"/> is called with the name of each element that ends.
/// </summary>
internal sealed class OpenElements(Action<string>? close = null)
{
    private readonly List<string> _open = [];
    private int _floor;
    private int _tooDeep;
    private string? _opaque;

    /// <summary>Gets a value that indicates whether text is left out because an element such as <c>script</c> is open.</summary>
    public bool IsSuppressing => _opaque is not null;

    /// <summary>Begins an element of Markdown: end tags in it don't close elements outside. Returns the value for <see cref="Leave"/>.</summary>
    public int Enter()
    {
        var outer = _floor;
        _floor = _open.Count;
        return outer;
    }

    /// <summary>Closes the elements that were opened since the <see cref="Enter"/> that returned <paramref name="outer"/>.</summary>
    public void Leave(int outer)
    {
        CloseTo(_floor);
        _floor = outer;
    }

    /// <summary>Ends a block. An element whose content is left out doesn't extend into the next block.</summary>
    public void EndBlock() => _opaque = null;

    /// <summary>Processes the next tag and returns its effect.</summary>
    public TagFate Take(HtmlTag tag)
    {
        if (_opaque is not null)
        {
            _opaque = tag.IsEnd && tag.Name == _opaque ? null : _opaque;
            return TagFate.Dropped;
        }

        if (tag.IsComponent)
        {
            return TagFate.Dropped;
        }

        if (HtmlAllowlist.IsOpaque(tag.Name))
        {
            _opaque = tag.IsEnd || tag.IsSelfClosing ? null : tag.Name;
            return TagFate.Dropped;
        }

        return !HtmlAllowlist.IsAllowed(tag.Name) ? TagFate.Dropped : tag.IsEnd ? Close(tag.Name) : Open(tag.Name);
    }

    private TagFate Open(string name)
    {
        if (HtmlAllowlist.IsVoid(name))
        {
            return TagFate.Void;
        }

        if (_open.Count >= ReadingLimits.HtmlDepth)
        {
            _tooDeep++;
            return TagFate.TooDeep;
        }

        _open.Add(name);
        return TagFate.Opened;
    }

    private TagFate Close(string name)
    {
        if (_tooDeep > 0)
        {
            // This ends an element that was left out.
            _tooDeep--;
        }
        else if (_open.LastIndexOf(name) is var index && index >= _floor)
        {
            CloseTo(index);
        }

        return TagFate.Closed;
    }

    private void CloseTo(int count)
    {
        _tooDeep = 0;
        while (_open.Count > count)
        {
            close?.Invoke(_open[_open.Count - 1]);
            _open.RemoveAt(_open.Count - 1);
        }
    }
}

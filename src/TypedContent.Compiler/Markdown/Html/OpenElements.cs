using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Html;

/// <summary>What becomes of a tag of raw HTML.</summary>
internal enum TagFate
{
    /// <summary>It is left out.</summary>
    Dropped,

    /// <summary>It opens an element.</summary>
    Opened,

    /// <summary>It is an element that has no content.</summary>
    Void,

    /// <summary>It closes what was opened, or nothing.</summary>
    Closed,

    /// <summary>It is left out because too many elements are open.</summary>
    TooDeep,
}

/// <summary>
/// The raw HTML elements that are open, as the reader counts them and the renderer writes them; <paramref name="close"/>
/// is told of each that ends.
/// </summary>
internal sealed class OpenElements(Action<string>? close = null)
{
    private readonly List<string> _open = [];
    private int _floor;
    private int _tooDeep;
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

    /// <summary>Takes the next tag.</summary>
    public TagFate Take(HtmlTag tag)
    {
        if (_opaque is not null)
        {
            _opaque = tag.IsEnd && tag.Name == _opaque ? null : _opaque;
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
            // The end of one that was left out.
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

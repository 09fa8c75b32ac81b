using Markdig.Syntax;
using TypedContent.Compiler.Markdown.Limits;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>Collects the headings of a body and the anchors that lead to its headings and other places, up to the limit of an article.</summary>
internal sealed class AnchorCollector
{
    private readonly List<HeadingNode> _headings = [];
    private readonly List<AnchorNode> _anchors = [];
    private readonly List<int> _places = [];
    private readonly List<string> _tooMany = [];
    private readonly Dictionary<string, int> _slugs = new(StringComparer.Ordinal);
    private readonly HeadingAliases _aliases = new();
    private ContainerBlock? _container;

    // The index of the first anchor after which the container has nothing but anchors.
    private int _loose;

    /// <summary>Gets the headings.</summary>
    public IReadOnlyList<HeadingNode> Headings => _headings;

    /// <summary>Gets the names of the parts that exceed the limit.</summary>
    public IReadOnlyList<string> TooMany => _tooMany;

    /// <summary>Adds a heading. The anchors that stand directly before it, without text, belong to it.</summary>
    public void Add(HeadingBlock heading)
    {
        if (!HasRoom(_headings.Count, "headings"))
        {
            return;
        }

        for (; _loose < _anchors.Count; _loose++)
        {
            _anchors[_loose] = _anchors[_loose] with { Section = _headings.Count };
        }

        var anchor = HeadingAnchor.Of(heading, _slugs);
        _places.Add(_anchors.Count);
        _anchors.Add(new AnchorNode(anchor, _headings.Count));
        _headings.Add(new HeadingNode(heading, heading.Level, anchor, heading.Span.Start, heading.Span.End + 1) { Aliases = _aliases.Of(heading, anchor) });
    }

    /// <summary>Adds the name of an element.</summary>
    public void Add(string name)
    {
        if (HasRoom(_anchors.Count - _headings.Count, "anchors"))
        {
            _anchors.Add(new AnchorNode(name, _headings.Count - 1));
        }
    }

    /// <summary>Begins a block.</summary>
    public void Begin(LeafBlock block)
    {
        if (!ReferenceEquals(_container, block.Parent))
        {
            _container = block.Parent;
            _loose = _anchors.Count;
        }
    }

    /// <summary>Ends a block. If it has more than anchors, the anchors so far stay where they are.</summary>
    public void End(bool hasContent) => _loose = hasContent ? _anchors.Count : _loose;

    /// <summary>Returns all anchors. Those that a heading has besides its own follow that, except names that lead elsewhere.</summary>
    public IReadOnlyList<AnchorNode> Finish()
    {
        var taken = new HashSet<string>(_anchors.Select(anchor => anchor.Name), StringComparer.Ordinal);
        var anchors = new List<AnchorNode>(_anchors.Count);
        var heading = 0;
        var others = _anchors.Count - _headings.Count;
        for (var i = 0; i < _anchors.Count; i++)
        {
            anchors.Add(_anchors[i]);
            if (heading == _headings.Count || _places[heading] != i)
            {
                continue;
            }

            string[] aliases = [.. _headings[heading].Aliases.Where(taken.Add)];
            _headings[heading] = _headings[heading] with { Aliases = aliases };
            foreach (var alias in aliases.Where(_ => HasRoom(others, "anchors")))
            {
                anchors.Add(new AnchorNode(alias, heading));
                others++;
            }

            heading++;
        }

        return anchors;
    }

    /// <summary>Determines whether one more of <paramref name="what"/> may be added to <paramref name="count"/>, and records if not.</summary>
    private bool HasRoom(int count, string what)
    {
        if (count < ReadingLimits.Items)
        {
            return true;
        }

        if (!_tooMany.Contains(what))
        {
            _tooMany.Add(what);
        }

        return false;
    }
}

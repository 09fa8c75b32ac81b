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
    private readonly StatedIds _stated = new();
    private ContainerBlock? _container;
    private bool _isInHeading;

    // The index of the first anchor after which the container has nothing but anchors.
    private int _loose;

    /// <summary>Gets the headings.</summary>
    public IReadOnlyList<HeadingNode> Headings => _headings;

    /// <summary>Gets the names of the parts that exceed the limit.</summary>
    public IReadOnlyList<string> TooMany => _tooMany;

    /// <summary>Gets the ids that are stated more than once, where they are repeated.</summary>
    public IReadOnlyList<StatedId> Repeated => _stated.Repeated;

    /// <summary>Adds a heading. The anchors that stand directly before it, without text, belong to it.</summary>
    public void Add(HeadingBlock heading)
    {
        if (!HasRoom(_headings.Count, "headings"))
        {
            return;
        }

        for (; _loose < _anchors.Count; _loose++)
        {
            _anchors[_loose] = _anchors[_loose] with { Section = _headings.Count, Role = AnchorRole.StatedId };
        }

        if (HeadingIdParser.StatedIdOf(heading) is { } id)
        {
            _stated.Add(id, isAttribute: true);
        }

        var anchor = HeadingAnchor.Of(heading, _slugs);
        _places.Add(_anchors.Count);
        _anchors.Add(new AnchorNode(anchor, _headings.Count) { Role = HeadingAnchor.IsSlug(heading) ? AnchorRole.Slug : AnchorRole.StatedId });
        _headings.Add(new HeadingNode(heading, heading.Level, anchor, heading.Span.Start, heading.Span.End + 1) { Aliases = _aliases.Of(heading, anchor) });
        _isInHeading = true;
    }

    /// <summary>Adds the name of an element, or an id in a list of attributes.</summary>
    public void Add(StatedId id, bool isAttribute)
    {
        _stated.Add(id, isAttribute);
        if (HasRoom(_anchors.Count - _headings.Count, "anchors"))
        {
            _anchors.Add(new AnchorNode(id.Name, _headings.Count - 1) { Role = _isInHeading ? AnchorRole.StatedId : AnchorRole.Place });
        }
    }

    /// <summary>Begins a block.</summary>
    public void Begin(LeafBlock block)
    {
        _isInHeading = false;
        if (!ReferenceEquals(_container, block.Parent))
        {
            _container = block.Parent;
            _loose = _anchors.Count;
        }
    }

    /// <summary>Ends a block. If it has more than anchors, the anchors so far stay where they are.</summary>
    public void End(bool hasContent) => _loose = hasContent ? _anchors.Count : _loose;

    /// <summary>
    /// Returns all anchors. Those that a heading has besides its own follow that, except names that lead elsewhere: stated ids come before
    /// slugs, and of the other slugs, those of one kind before those of the next.
    /// </summary>
    public IReadOnlyList<AnchorNode> Finish()
    {
        LeaveSlugsToStatedIds();
        var taken = new HashSet<string>(_anchors.Select(anchor => anchor.Name), StringComparer.Ordinal);
        var aliases = _headings.Select(_ => new List<string>()).ToList();
        for (var kind = 0; kind < HeadingAliases.Kinds; kind++)
        {
            for (var i = 0; i < _headings.Count; i++)
            {
                if (kind < _headings[i].Aliases.Count && _headings[i].Aliases[kind] is { Length: > 0 } alias && taken.Add(alias))
                {
                    aliases[i].Add(alias);
                }
            }
        }

        return WithAliases(aliases);
    }

    private List<AnchorNode> WithAliases(List<List<string>> aliases)
    {
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

            _headings[heading] = _headings[heading] with { Aliases = aliases[heading] };
            foreach (var alias in aliases[heading].Where(_ => HasRoom(others, "anchors")))
            {
                anchors.Add(new AnchorNode(alias, heading) { Role = HeadingAnchor.HasName(_headings[heading].Block) ? AnchorRole.StatedId : AnchorRole.Slug });
                others++;
            }

            heading++;
        }

        return anchors;
    }

    /// <summary>Gives headings another slug whose slug is the id that a list of attributes states elsewhere.</summary>
    private void LeaveSlugsToStatedIds()
    {
        for (var i = 0; i < _headings.Count && _stated.HasAttributes; i++)
        {
            var heading = _headings[i];
            if (_stated.IsAttribute(heading.Anchor) && HeadingAnchor.IsSlug(heading.Block))
            {
                var anchor = heading.Anchor;
                while (_stated.IsAttribute(anchor))
                {
                    anchor = HeadingSlug.Numbered(heading.Anchor, _slugs);
                }

                _headings[i] = heading with { Anchor = anchor };
                _anchors[_places[i]] = _anchors[_places[i]] with { Name = anchor };
            }
        }
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

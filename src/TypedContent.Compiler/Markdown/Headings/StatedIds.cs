using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Markdown.Headings;

/// <summary>Represents an id that the article states, and its range.</summary>
internal readonly record struct StatedId(string Name, TextRange Range);

/// <summary>Collects the ids that an article states, and those that a list of attributes has although another place has them too.</summary>
internal sealed class StatedIds
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly HashSet<string> _attributes = new(StringComparer.Ordinal);
    private readonly List<StatedId> _repeated = [];

    /// <summary>Gets the ids that are stated more than once, where they are repeated.</summary>
    public IReadOnlyList<StatedId> Repeated => _repeated;

    /// <summary>Gets a value that indicates whether a list of attributes has an id.</summary>
    public bool HasAttributes => _attributes.Count > 0;

    /// <summary>Determines whether a list of attributes has an id.</summary>
    public bool IsAttribute(string name) => _attributes.Contains(name);

    /// <summary>Adds an id. Names of elements may repeat.</summary>
    public void Add(StatedId id, bool isAttribute)
    {
        var isNew = _names.Add(id.Name);
        if (!isNew && (isAttribute || _attributes.Contains(id.Name)))
        {
            _repeated.Add(id);
        }

        if (isAttribute)
        {
            _attributes.Add(id.Name);
        }
    }
}

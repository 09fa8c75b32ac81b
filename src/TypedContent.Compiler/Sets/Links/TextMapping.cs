namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents a mapping of a YAML or JSON file, with its texts. Values of other types are not kept.</summary>
/// <param name="start">The offset of the mapping.</param>
/// <param name="isRoot">A value that indicates whether the mapping is the whole file.</param>
internal sealed class TextMapping(int start, bool isRoot)
{
    private readonly HashSet<string> _others = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private string? _key;

    /// <summary>Gets the offset of the mapping.</summary>
    public int Start { get; } = start;

    /// <summary>Gets a value that indicates whether the mapping is the whole file.</summary>
    public bool IsRoot { get; } = isRoot;

    /// <summary>Gets a value that indicates whether the next node is a key.</summary>
    public bool IsAtKey { get; private set; } = true;

    /// <summary>Gets a value that indicates whether there are no keys.</summary>
    public bool IsEmpty => _texts.Count == 0 && _others.Count == 0;

    /// <summary>Returns the text of a key; null if the key is missing, or its value is empty or not text.</summary>
    public string? TextOf(string key) => _texts.TryGetValue(key, out var text) && text.Length > 0 ? text : null;

    /// <summary>Determines whether there is a list or a mapping for a key.</summary>
    public bool HasParts(string key) => _others.Contains(key);

    /// <summary>Adds a key or a value. A node that isn't text is null.</summary>
    /// <returns>False if the mapping already has the key.</returns>
    public bool Add(string? text)
    {
        if (IsAtKey)
        {
            _key = text;
            IsAtKey = false;
            return text is null || !(_texts.ContainsKey(text) || _others.Contains(text));
        }

        if (_key is { } key && text is not null)
        {
            _texts[key] = text;
        }
        else if (_key is { } other)
        {
            _others.Add(other);
        }

        IsAtKey = true;
        return true;
    }
}

namespace TypedContent.Compiler.Sets.Tocs;

/// <summary>Specifies what a list or mapping of a table of contents is.</summary>
internal enum NodeKind
{
    /// <summary>The mapping that is the whole file, with a list of entries in <c>items</c>.</summary>
    Root,

    /// <summary>A list of entries.</summary>
    Entries,

    /// <summary>An entry.</summary>
    Entry,

    /// <summary>A value that isn't read.</summary>
    Other,
}

/// <summary>Represents a list or mapping of a table of contents that is being read.</summary>
/// <param name="kind">What the node is.</param>
/// <param name="level">The number of entries around the entries of a list, or around an entry.</param>
/// <param name="index">The index of an entry.</param>
internal sealed class OpenNode(NodeKind kind, int level, int index = 0)
{
    private readonly Dictionary<string, TocTarget> _values = new(StringComparer.Ordinal);

    /// <summary>Gets what the node is.</summary>
    public NodeKind Kind => kind;

    /// <summary>Gets the number of entries around those of a list, or around an entry.</summary>
    public int Level => level;

    /// <summary>Gets the index of an entry.</summary>
    public int Index => index;

    /// <summary>Gets the key whose value is next; null if a key is next.</summary>
    public string? Key { get; private set; }

    /// <summary>Begins the value of a key.</summary>
    public void BeginValue(string key) => Key = key;

    /// <summary>Ends the value of a key.</summary>
    public void EndValue() => Key = null;

    /// <summary>Adds the value of the key. Returns false if the entry has one already.</summary>
    public bool Add(TocTarget value)
    {
        var isNew = !_values.ContainsKey(Key!);
        _values[Key!] = value;
        return isNew;
    }

    /// <summary>Returns the text of a key; empty if there is none.</summary>
    public string Text(string key) => _values.TryGetValue(key, out var value) ? value.Text : string.Empty;

    /// <summary>Returns the destination of a key; null if there is none.</summary>
    public TocTarget? Target(string key) => _values.TryGetValue(key, out var value) && value.Text.Length > 0 ? value : null;
}

/// <summary>Provides the innermost node.</summary>
internal static class OpenNodes
{
    /// <summary>Returns the innermost node; null if none is open.</summary>
    public static OpenNode? TryPeekNode(this Stack<OpenNode> open) => open.Count == 0 ? null : open.Peek();
}

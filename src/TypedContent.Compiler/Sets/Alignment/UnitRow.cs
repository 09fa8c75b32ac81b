using TypedContent.Compiler.Articles;

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Represents a unit that is being joined across the variants of an article.</summary>
/// <param name="key">The key of the source text.</param>
/// <param name="unit">The unit in the first variant that has it.</param>
/// <param name="section">The name of its section.</param>
/// <param name="context">The key of the unit before it.</param>
/// <param name="variants">The number of variants.</param>
internal sealed class UnitRow(ulong key, TranslationUnit unit, string section, ulong context, int variants)
{
    /// <summary>Gets the key of the source text.</summary>
    public ulong Key { get; } = key;

    /// <summary>Gets the unit in the first variant that has it.</summary>
    public TranslationUnit First { get; } = unit;

    /// <summary>Gets the name of its section.</summary>
    public string Section { get; } = section;

    /// <summary>Gets the key of the unit before it.</summary>
    public ulong Context { get; } = context;

    /// <summary>Gets the hash of the source text, by which equal texts are found.</summary>
    public ulong TextHash { get; init; } = key;

    /// <summary>Gets or sets the place among the rows of side-by-side files.</summary>
    public LinkedListNode<UnitRow>? Node { get; set; }

    /// <summary>Gets the index of the unit in each variant, or -1.</summary>
    public int[] Indices { get; } = [.. Enumerable.Repeat(-1, variants)];

    /// <summary>Gets the state of the text in each variant.</summary>
    public UnitState[] States { get; } = new UnitState[variants];
}

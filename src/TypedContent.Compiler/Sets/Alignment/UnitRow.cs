using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Text;

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
    public int[] Indices { get; } = NoneOf(variants);

    /// <summary>Gets or sets the state of the source text.</summary>
    public UnitState SourceState { get; set; }

    /// <summary>Gets the state of the text in each variant.</summary>
    public UnitState[] States { get; } = new UnitState[variants];

    /// <summary>Returns the row of a unit of a plain file.</summary>
    public static UnitRow Of(int variant, int unit, EquatableArray<ArticleVariant> variants, SectionKeys places)
    {
        var units = variants[variant].Units;
        var row = new UnitRow(
            units[unit].Key, units[unit], places.PlaceOf(variant, units[unit].Section), unit == 0 ? ContentHash.Empty : units[unit - 1].Key, variants.Count)
        {
            TextHash = units[unit].TargetHash,
        };
        row.Indices[variant] = unit;
        return row;
    }

    /// <summary>Sets the state of the source text and of its translations.</summary>
    public void SetState(UnitState state)
    {
        SourceState = state;
        States.AsSpan().Fill(state);
    }

    /// <summary>Returns the unit.</summary>
    public AlignedUnit ToUnit() => new(TextHash, First.Label, Section, Context, Indices) { Values = First.Values, States = States, SourceState = SourceState };

    private static int[] NoneOf(int variants)
    {
        var indices = new int[variants];
        indices.AsSpan().Fill(-1);
        return indices;
    }
}

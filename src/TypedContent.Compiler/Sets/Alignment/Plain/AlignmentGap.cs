namespace TypedContent.Compiler.Sets.Alignment.Plain;

/// <summary>Specifies why units of a plain article or its translation are not joined.</summary>
public enum GapKind
{
    /// <summary>The translation lacks the units.</summary>
    Missing,

    /// <summary>Only the translation has the units.</summary>
    Extra,

    /// <summary>The unit is split in two.</summary>
    Split,

    /// <summary>The unit and the next became one.</summary>
    Merged,

    /// <summary>The units may be translations of each other, or not.</summary>
    Uncertain,
}

/// <summary>Represents units that are not joined: of a block, or of a row or column of a table.</summary>
/// <param name="Kind">The reason.</param>
/// <param name="Sources">The indexes of the units of the source.</param>
/// <param name="Targets">The indexes of the units of the translation.</param>
public sealed record AlignmentGap(GapKind Kind, IReadOnlyList<int> Sources, IReadOnlyList<int> Targets);

namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Specifies how the text of a unit in a locale relates to the source text of today.</summary>
/// <remarks>Packs store the values.</remarks>
public enum UnitState
{
    /// <summary>It isn't known which source text it was made of.</summary>
    Unknown = 0,

    /// <summary>It is the source text, or was made of it.</summary>
    Current = 1,

    /// <summary>The source text changed after the translation was made.</summary>
    Outdated = 2,

    /// <summary>It was made of a source text that no longer exists.</summary>
    Leftover = 3,
}

/// <summary>Combines the states of texts.</summary>
internal static class UnitStates
{
    /// <summary>Returns the state of two texts together: the worse one. What isn't known is worse than what is current.</summary>
    public static UnitState Worse(UnitState one, UnitState other) =>
        one == UnitState.Current ? other : other == UnitState.Current || one > other ? one : other;
}

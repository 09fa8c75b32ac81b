namespace TypedContent.Compiler.Sets.Alignment;

/// <summary>Specifies how the text of a unit in a locale relates to the source text of today.</summary>
public enum UnitState
{
    /// <summary>It isn't known which source text it was made of.</summary>
    Unknown,

    /// <summary>It is the source text, or was made of it.</summary>
    Current,

    /// <summary>The source text changed after the translation was made.</summary>
    Outdated,

    /// <summary>It was made of a source text that no longer exists.</summary>
    Leftover,
}

namespace TypedContent.Compiler.Sets.Locks;

/// <summary>Specifies what a line that is written by hand states.</summary>
public enum LockEntryKind
{
    /// <summary>Nothing: the line is a comment.</summary>
    Comment,

    /// <summary>Two texts are translations of each other.</summary>
    Pin,

    /// <summary>The translation lacks a source text on purpose.</summary>
    Lacks,

    /// <summary>The translation has a text without source on purpose.</summary>
    Extra,
}

/// <summary>Represents a line of a lock that is written by hand. Accepting translations keeps it.</summary>
/// <param name="Kind">What the line states.</param>
/// <param name="Source">The beginning of the source text, or the comment; empty for a text that only the translation has.</param>
/// <param name="Target">The beginning of the translation; empty for a text that the translation lacks.</param>
public sealed record LockEntry(LockEntryKind Kind, string Source, string Target);

namespace TypedContent;

/// <summary>Specifies how a text or an article in a locale relates to its source of today.</summary>
/// <remarks>
/// Side-by-side files state the source of each of their texts. Of plain articles it is known if their translations were accepted.
/// </remarks>
public enum TranslationState
{
    // The first four are the values of the pack format.

    /// <summary>It isn't known which source the text was made of.</summary>
    Unknown = 0,

    /// <summary>The text is the source text, or was made of it.</summary>
    Current = 1,

    /// <summary>The source text changed after the text was translated.</summary>
    Outdated = 2,

    /// <summary>The text was made of a source text that no longer exists, in whichever locale it is.</summary>
    Leftover = 3,

    /// <summary>The locale lacks the text, so that of another locale is shown.</summary>
    Fallback = 4,

    /// <summary>No locale has the text.</summary>
    Missing = 5,
}

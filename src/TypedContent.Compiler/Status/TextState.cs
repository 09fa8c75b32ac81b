namespace TypedContent.Compiler.Status;

/// <summary>Specifies what a locale has of a text of the source.</summary>
public enum TextState
{
    /// <summary>The translation was made of the source text of today.</summary>
    Current,

    /// <summary>There is a translation, and it isn't known which source text it was made of.</summary>
    Unknown,

    /// <summary>The source text changed after the translation was made.</summary>
    Outdated,

    /// <summary>There is no translation, so readers get the text of another locale, or it is a copy of the source text that wasn't accepted.</summary>
    Missing,

    /// <summary>The translation was made of a source text that no longer exists.</summary>
    Leftover,
}

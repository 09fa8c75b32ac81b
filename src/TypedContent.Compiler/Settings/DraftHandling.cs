namespace TypedContent.Compiler.Settings;

/// <summary>Specifies what becomes of articles with <c>draft: true</c> in their front matter.</summary>
public enum DraftHandling
{
    /// <summary>They are articles as others.</summary>
    Include,

    /// <summary>They are left out.</summary>
    Exclude,
}

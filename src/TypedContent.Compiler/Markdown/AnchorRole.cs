namespace TypedContent.Compiler.Markdown;

/// <summary>Specifies what an anchor leads to, and where its name is from.</summary>
public enum AnchorRole
{
    /// <summary>A place in a text.</summary>
    Place,

    /// <summary>A heading, for which the article states the name.</summary>
    StatedId,

    /// <summary>A heading, from whose text the name is made.</summary>
    Slug,
}

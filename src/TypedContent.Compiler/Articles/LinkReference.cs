namespace TypedContent.Compiler.Articles;

/// <summary>Represents a destination as it is written in an article.</summary>
public readonly record struct LinkReference(string Destination, bool IsImage)
{
    /// <summary>Gets the path, without the locale and the extension, of the included file that contains it; null for the article itself.</summary>
    public string? Include { get; init; }
}

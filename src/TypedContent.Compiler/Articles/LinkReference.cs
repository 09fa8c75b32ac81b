namespace TypedContent.Compiler.Articles;

/// <summary>Represents a destination as it is written in an article.</summary>
public readonly record struct LinkReference(string Destination, bool IsImage)
{
    /// <summary>
    /// Gets the path of the included file that contains it, under the locale's root and without extension; null for the article itself.
    /// </summary>
    public string? Include { get; init; }
}

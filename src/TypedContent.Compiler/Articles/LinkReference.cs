namespace TypedContent.Compiler.Articles;

/// <summary>A destination as it is written in an article.</summary>
public readonly record struct LinkReference(string Destination, bool IsImage)
{
    /// <summary>The path under the locale's root, without extension, of the included file it stands in; null for the article itself.</summary>
    public string? Include { get; init; }
}

using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents a destination as it is written in an article.</summary>
public readonly record struct LinkReference(string Destination, bool IsImage)
{
    /// <summary>Gets the path, without the locale and the extension, of the included file that contains it; null for the article itself.</summary>
    public string? Include { get; init; }

    /// <summary>Gets the path of the included file under the content root, without extension, if links are read from there; otherwise, null.</summary>
    public string? Place { get; init; }

    /// <summary>Returns the destination in an included file, or in the article itself where <paramref name="include"/> is null.</summary>
    internal static LinkReference In(ArticleIdentity? include, string destination, bool isImage) =>
        new(destination, isImage) { Include = include?.Path, Place = include?.Place };
}

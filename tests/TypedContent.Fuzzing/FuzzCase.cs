using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Fuzzing;

/// <summary>Represents a hostile article and its origin. <paramref name="Other"/>: the same article in a second locale, if any.</summary>
public sealed record FuzzCase(int Number, string Name, string Text, string? Other = null)
{
    private const string Neighbour = "# Neighbour\n\n## <a name=\"part\"></a>Part\n\n[back](a.md)\n";

    /// <summary>Gets the content set: the article, and another that it can link to.</summary>
    public IReadOnlyList<ArticleFile> Files =>
    [
        File("sv-SE/a.md", Text),
        File("sv-SE/b.md", Neighbour),
        .. Other is null ? Array.Empty<ArticleFile>() : [File("de-DE/a.md", Other)],
    ];

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);
}

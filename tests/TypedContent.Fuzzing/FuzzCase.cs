using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Tocs;

namespace TypedContent.Fuzzing;

/// <summary>Represents a hostile article and its origin. <paramref name="Other"/>: the same article in a second locale, if any.</summary>
public sealed record FuzzCase(int Number, string Name, string Text, string? Other = null)
{
    /// <summary>The path of the table of contents.</summary>
    public const string TocPath = "sv-SE/toc.yml";

    private const string Small = "# Small\n\n[b](b.md#part)\n";
    private const string Neighbour = "# Neighbour\n\n## <a name=\"part\"></a>Part\n\n[back](a.md)\n";

    /// <summary>Gets a value that indicates whether the text is a table of contents, beside an article that isn't hostile.</summary>
    public bool IsToc { get; init; }

    /// <summary>Gets the content set: the article, and another that it can link to.</summary>
    public IReadOnlyList<ArticleFile> Files =>
    [
        File("sv-SE/a.md", IsToc ? Small : Text),
        File("sv-SE/b.md", Neighbour),
        .. Other is null ? Array.Empty<ArticleFile>() : [File("de-DE/a.md", Other)],
    ];

    /// <summary>Returns the length of a file.</summary>
    public int LengthOf(string path) => (path == TocPath ? Text : Files.Single(file => file.Origin.FilePath == path).Text).Length;

    /// <summary>Reads the tables of contents.</summary>
    public IEnumerable<TocFile> ReadTocs() => IsToc ? [TocFile.Read(Text, TocPath, TocPath)] : [];

    private static ArticleFile File(string path, string text) => new(new ArticleOrigin(path, path), text);
}

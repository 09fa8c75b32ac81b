namespace TypedContent.Fuzzing.Articles;

/// <summary>Provides the articles that mutation starts from.</summary>
public static class SeedArticles
{
    /// <summary>Returns all Markdown files under a folder, ordered by path.</summary>
    public static IReadOnlyList<string> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>Returns the folder of the corpus beside the repository, or of the articles in the repository if there is no corpus.</summary>
    public static string UsualFolder()
    {
        var corpus = Path.Combine(RepositoryFolder.Shared, "corpus");
        return Directory.Exists(corpus) ? corpus : RepositoryFolder.Under("content");
    }
}

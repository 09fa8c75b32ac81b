namespace TypedContent.Fuzzing.Articles;

/// <summary>The articles that mutation begins with.</summary>
public static class SeedArticles
{
    /// <summary>All Markdown files under a folder, in the order of their paths.</summary>
    public static IReadOnlyList<string> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>The corpus beside the repository, else the articles in it.</summary>
    public static string UsualFolder()
    {
        var corpus = Path.Combine(RepositoryFolder.Shared, "corpus");
        return Directory.Exists(corpus) ? corpus : RepositoryFolder.Under("content");
    }
}

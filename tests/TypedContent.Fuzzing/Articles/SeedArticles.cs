namespace TypedContent.Fuzzing;

/// <summary>The articles that mutation begins with.</summary>
public static class SeedArticles
{
    /// <summary>All Markdown files under a folder, in the order of their paths.</summary>
    public static IReadOnlyList<string> Read(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];

    /// <summary>The corpus beside the repository, else the articles in it.</summary>
    public static string UsualFolder()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (!File.Exists(Path.Combine(folder.FullName, "TypedContent.sln")))
            {
                continue;
            }

            var corpus = Path.Combine(folder.FullName, "..", "shared", "corpus");
            return Directory.Exists(corpus) ? Path.GetFullPath(corpus) : Path.Combine(folder.FullName, "content");
        }

        throw new InvalidOperationException("The fuzzer must run inside the repository.");
    }
}

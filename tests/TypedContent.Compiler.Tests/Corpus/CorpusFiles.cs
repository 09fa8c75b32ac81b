using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using Xunit;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>The real articles that lie beside the repository on development machines and in CI, and nowhere else.</summary>
internal static class CorpusFiles
{
    public const string WhyAbsent = "the corpus lies beside the repository on the project's own machines only (../shared/corpus)";

    public static readonly string[] Locales = ["sv-SE", "nl-NL", "de-DE"];

    private static readonly string Root = Path.Combine(RepositoryRoot(), "..", "shared", "corpus", "partner-center");

    public static bool Exist => Directory.Exists(Root);

    public static IEnumerable<ArticleFile> Read(params string[] locales)
    {
        foreach (var locale in locales)
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(Root, locale), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var relative = Path.GetRelativePath(Root, path);
                yield return new ArticleFile(ArticleIdentity.Of(relative, relative, locale: null), File.ReadAllText(path));
            }
        }
    }

    public static string Redirection(string locale) => File.ReadAllText(Path.Combine(Root, locale, ".openpublishing.redirection.json"));

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "TypedContent.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests must run inside the repository.");
    }
}

/// <summary>A test that needs the corpus, and says so where it is absent.</summary>
internal sealed class CorpusFactAttribute : FactAttribute
{
    public CorpusFactAttribute()
    {
        if (!CorpusFiles.Exist)
        {
            Skip = CorpusFiles.WhyAbsent;
        }
    }
}

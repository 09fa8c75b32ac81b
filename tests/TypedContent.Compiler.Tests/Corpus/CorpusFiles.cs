using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Provides the real articles beside the repository, which exist only on development machines and in CI.</summary>
internal static class CorpusFiles
{
    public static readonly string[] Locales = ["sv-SE", "nl-NL", "de-DE"];

    public static IEnumerable<ArticleFile> Read(params string[] locales)
    {
        foreach (var locale in locales)
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Corpus, locale), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            {
                var relative = Path.GetRelativePath(RepositoryFolder.Corpus, path);
                yield return new ArticleFile(new ArticleOrigin(relative, relative), File.ReadAllText(path));
            }
        }
    }

    public static string Redirection(string locale) => File.ReadAllText(Path.Combine(RepositoryFolder.Corpus, locale, ".openpublishing.redirection.json"));
}

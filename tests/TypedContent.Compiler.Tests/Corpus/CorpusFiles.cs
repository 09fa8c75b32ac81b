using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>The real articles that lie beside the repository on development machines and in CI, and nowhere else.</summary>
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
                yield return new ArticleFile(ArticleIdentity.Of(relative, relative, locale: null), File.ReadAllText(path));
            }
        }
    }

    public static string Redirection(string locale) => File.ReadAllText(Path.Combine(RepositoryFolder.Corpus, locale, ".openpublishing.redirection.json"));
}

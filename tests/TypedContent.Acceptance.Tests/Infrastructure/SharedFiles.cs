using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Acceptance.Tests.Infrastructure;

/// <summary>Provides the real articles beside the repository, which exist only on the machines of the project.</summary>
internal static class SharedFiles
{
    public static readonly string[] Locales = ["sv-SE", "nl-NL", "de-DE"];

    /// <summary>Returns the corpus in some locales.</summary>
    public static IReadOnlyList<ArticleFile> Corpus(params string[] locales) =>
        [.. locales.SelectMany(locale => Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Corpus, locale), "*.md", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal).Select(path => Read(path, Path.GetRelativePath(RepositoryFolder.Corpus, path), null))];

    /// <summary>Returns the lists of moved articles.</summary>
    public static IReadOnlyList<string> CorpusRedirects(params string[] locales) =>
        [.. locales.Select(locale => Path.Combine(RepositoryFolder.Corpus, locale, ".openpublishing.redirection.json")).Select(File.ReadAllText)];

    /// <summary>Returns the three seeds: one article in three locales.</summary>
    public static IReadOnlyList<ArticleFile> Seeds() =>
        [.. Directory.EnumerateFiles(Path.Combine(RepositoryFolder.Shared, "seeds"), "*.txt").Order(StringComparer.Ordinal)
            .Select(path => Read(path, "customer-communication.md", null))
            .Select(file => file with { Origin = file.Origin with { Locale = LocaleOf(file.Text) } })];

    private static ArticleFile Read(string path, string relative, string? locale) =>
        new(new ArticleOrigin(path, relative, locale), File.ReadAllText(path));

    private static string LocaleOf(string text)
    {
        const string key = "ms.contentlocale: ";
        var start = text.IndexOf(key, StringComparison.Ordinal) + key.Length;
        return text[start..text.IndexOf('\n', start)].Trim();
    }
}

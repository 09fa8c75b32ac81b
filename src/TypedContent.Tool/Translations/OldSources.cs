using TypedContent.Compiler;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Text;
using TypedContent.Tool.Git;

namespace TypedContent.Tool.Translations;

/// <summary>Finds the source texts that outdated translations were made of. The lock has their fingerprints, and Git the earlier versions of the articles.</summary>
internal static class OldSources
{
    private const int MostVersions = 200;

    /// <summary>Returns the texts with the old source of those that are out of date, where it is found.</summary>
    /// <param name="set">The texts.</param>
    /// <param name="content">The content set.</param>
    /// <param name="folder">A folder of the working tree.</param>
    public static ExchangeSet Add(ExchangeSet set, ContentCompilation content, string folder)
    {
        var articles = set.Articles.Where(article => article.Units.Any(unit => unit.TargetFingerprint != 0)).ToList();
        if (articles.Count == 0)
        {
            return set;
        }

        var history = GitHistory.Of(folder, [.. articles.Select(article => article.FilePath)], MostVersions);
        var repository = history.Count > 0 ? GitRepository.Of(folder) : null;
        var found = new Dictionary<UnitId, InlineContent>();
        var origins = content.Files.ToDictionary(file => file.Origin.FilePath, file => file.Origin, StringComparer.Ordinal);
        foreach (var article in articles.Where(article => history.ContainsKey(article.FilePath)))
        {
            Find(article, content.Options.IdentityOf(origins[article.FilePath])!, set, content, repository!.Read([.. history[article.FilePath].Distinct()]), history[article.FilePath], found);
        }

        return set.Select(unit => found.TryGetValue(unit.Id, out var old) ? unit with { OldSource = old } : unit);
    }

    private static void Find(
        ExchangeArticle article, ArticleIdentity identity, ExchangeSet set, ContentCompilation content, IReadOnlyDictionary<string, byte[]> contents, IReadOnlyList<string> versions, Dictionary<UnitId, InlineContent> found)
    {
        var accepted = content.Lock.Lock.Of(article.Path).Where(section => section.IsOf(set.TargetLocale, set.SourceLocale)).SelectMany(section => section.Pairs).ToLookup(pair => pair.Target, pair => pair.Source);
        var wanted = article.Units.Where(unit => unit.TargetFingerprint != 0).ToDictionary(unit => unit.Id, unit => accepted[unit.TargetFingerprint].ToHashSet());
        foreach (var version in versions.TakeWhile(_ => wanted.Count > 0))
        {
            var texts = ContentExport.TextsByFingerprint(identity, FileText.Decode(contents[version]).Text, content);
            foreach (var (id, fingerprints) in wanted.ToList())
            {
                if (fingerprints.FirstOrDefault(texts.ContainsKey) is var fingerprint and not 0)
                {
                    found[id] = texts[fingerprint];
                    wanted.Remove(id);
                }
            }
        }
    }
}

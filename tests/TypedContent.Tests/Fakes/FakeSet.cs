using System.Collections.Concurrent;
using TypedContent.Shared;

namespace TypedContent.Tests.Fakes;

/// <summary>Represents a content set whose packs are in memory, or in a folder.</summary>
internal sealed class FakeSet(string[] locales, string source = "en-US", string? preferred = null)
    : ContentSet(
        typeof(FakeSet).Assembly,
        Array.ConvertAll(locales, name => new Locale(name)),
        sourceLocale: new Locale(source),
        defaultLocale: preferred is null ? null : new Locale(preferred),
        bucketCount: BucketCount)
{
    private const int BucketCount = 3;

    private readonly Dictionary<string, Article> _articles = [];

    internal ConcurrentDictionary<string, byte[]> Packs { get; } = [];

    internal string? PackFolder { get; init; }

    internal T Add<T>(T article)
        where T : Article
    {
        _articles.Add(article.Path, article);
        return article;
    }

    protected override Article[] LoadBucket(int bucket) =>
        [.. _articles.Values.Where(article => ArticleBucket.Of(article.Path, BucketCount) == bucket)];

    protected override Stream? OpenPack(Locale locale) =>
        PackFolder is not null ? File.OpenRead(Path.Combine(PackFolder, locale + ".pack"))
        : Packs.TryGetValue(locale.Name, out byte[]? pack) ? new MemoryStream(pack)
        : base.OpenPack(locale);
}

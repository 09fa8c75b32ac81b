using System.Globalization;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Generator.Model;

/// <summary>
/// The articles of one generated file. Roslyn compares the names of all files in every pass, so that large sets
/// share files; an edited article costs the others of its bucket.
/// </summary>
internal sealed record Bucket(string HintName, EquatableArray<PlacedModel> Articles)
{
    private const int MostSingleFiles = 32;

    /// <summary>How many groups a set of <paramref name="articles"/> is dealt out to: about the square root, and seldom another number.</summary>
    public static int CountFor(int articles)
    {
        var count = 1;
        while ((long)count * count < articles)
        {
            count *= 2;
        }

        return count;
    }

    /// <summary>Deals out articles that are sorted by path: to a file each while they are few.</summary>
    public static IEnumerable<Bucket> Deal(IReadOnlyList<PlacedModel> articles)
    {
        if (articles.Count <= MostSingleFiles)
        {
            return articles.Select(article => new Bucket(ArticleFileName.Of(article.Model.Path), new EquatableArray<PlacedModel>([article])));
        }

        var count = CountFor(articles.Count);
        var buckets = new List<PlacedModel>[count];
        foreach (var article in articles)
        {
            var index = ArticleBucket.Of(article.Model.Path, count);
            (buckets[index] ??= []).Add(article);
        }

        return Enumerable.Range(0, count).Where(i => buckets[i] is not null)
            .Select(i => new Bucket(Name(i), new EquatableArray<PlacedModel>(buckets[i].ToArray())));
    }

    private static string Name(int index) => "Articles.Bucket" + index.ToString("00", CultureInfo.InvariantCulture) + ".g.cs";
}

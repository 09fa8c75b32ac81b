using System.Globalization;
using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Generator.Model;

/// <summary>Represents the articles of one generated file.</summary>
/// <remarks>
/// Roslyn compares the names of all files in every pass, so that the articles of large sets share files. An edit of an article generates the
/// others of its bucket again.
/// </remarks>
internal sealed record Bucket(string HintName, EquatableArray<PlacedModel> Articles)
{
    private const int MostSingleFiles = 32;

    /// <summary>Returns the number of buckets for a number of articles: its square root, as the next power of two, which changes rarely.</summary>
    public static int CountFor(int articles)
    {
        var count = 1;
        while ((long)count * count < articles)
        {
            count *= 2;
        }

        return count;
    }

    /// <summary>Distributes articles, which are sorted by path, to buckets. Each article of a small set has a bucket of its own.</summary>
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

using System.Runtime.CompilerServices;

namespace TypedContent.Content.Handles;

/// <summary>Numbers every article of the process, so that a handle names one in four bytes. Articles are never removed.</summary>
internal static class ArticleRegistry
{
    private static readonly object s_gate = new();

    // Default handles name slot 0, which stays empty.
    private static Article?[] s_articles = new Article?[64];
    private static int s_count = 1;

    internal static int Add(Article article)
    {
        lock (s_gate)
        {
            if (s_count == s_articles.Length)
            {
                var larger = new Article?[s_count * 2];
                Array.Copy(s_articles, larger, s_count);
                Volatile.Write(ref s_articles, larger);
            }

            s_articles[s_count] = article;
            article.Renew();
            return s_count++;
        }
    }

    /// <summary>Lets the articles of a content set read from its packs of now.</summary>
    /// <remarks>An article that is made at the same time is renewed when it is added, since both hold the lock.</remarks>
    internal static void Renew(ContentSet set)
    {
        lock (s_gate)
        {
            for (int id = 1; id < s_count; id++)
            {
                if (s_articles[id] is { } article && article.Set == set)
                {
                    article.Renew();
                }
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static Article? Find(int id)
    {
        Article?[] articles = s_articles;
        return (uint)id < (uint)articles.Length && articles[id] is { } article ? article : FindAgain(id);
    }

    // Without the lock, a thread may see a handle before it sees the array that has the article.
    private static Article? FindAgain(int id)
    {
        if (id <= 0)
        {
            return null;
        }

        lock (s_gate)
        {
            return id < s_count ? s_articles[id] : null;
        }
    }
}

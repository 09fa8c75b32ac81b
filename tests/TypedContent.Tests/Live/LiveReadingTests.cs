using System.Collections.Concurrent;

namespace TypedContent.Tests.Live;

/// <summary>Tests threads that read while packs are replaced.</summary>
[Collection("Live")]
public sealed class LiveReadingTests : IDisposable
{
    private static readonly Locale s_swedish = new("sv-SE");

    private readonly LiveFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_call_returns_the_old_or_the_new_text()
    {
        string[] expected = [State("old"), State("new")];
        var others = new ConcurrentBag<string>();
        bool isEnded = false;
        var readers = Enumerable.Range(0, 4).Select(_ => Task.Run(Read)).ToList();

        for (int i = 0; i < 100; i++)
        {
            _folder.Write("sv-SE", i % 2 == 0 ? "new" : "old");
            _folder.Poll();
        }

        Volatile.Write(ref isEnded, true);
        await Task.WhenAll(readers);
        Assert.Empty(others);

        string State(string word)
        {
            _folder.Write("sv-SE", word);
            _folder.Poll();
            return _folder.Article.ToHtml(s_swedish) + _folder.Article.ContentHash(s_swedish);
        }

        void Read()
        {
            while (!Volatile.Read(ref isEnded))
            {
                string html = _folder.Article.ToHtml(s_swedish);
                string hash = _folder.Article.ContentHash(s_swedish);
                if (!expected.Any(text => text.StartsWith(html, StringComparison.Ordinal)) || !expected.Any(text => text.EndsWith(hash, StringComparison.Ordinal)))
                {
                    others.Add(html + hash);
                }
            }
        }
    }

    [Fact]
    public void Articles_that_are_made_while_packs_are_replaced_read_the_new_text()
    {
        Assert.Equal("Title old", _folder.Article.Title.In(s_swedish));
        var articles = new ConcurrentBag<Fakes.SampleArticle>();
        Task maker = Task.Run(() =>
        {
            for (int i = 0; i < 2000; i++)
            {
                articles.Add(new Fakes.SampleArticle(_folder.Set, Fakes.Sample.Path));
            }
        });

        for (int i = 0; !maker.IsCompleted || i % 2 == 1; i++)
        {
            _folder.Write("sv-SE", i % 2 == 0 ? "new" : "old");
            _folder.Poll();
        }

        Assert.All(articles, article => Assert.Equal("Title old", article.Title.In(s_swedish)));
    }
}

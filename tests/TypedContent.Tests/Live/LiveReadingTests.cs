using System.Collections.Concurrent;
using TypedContent.Content;
using TypedContent.Packs;
using TypedContent.Tests.Fakes;

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
    public async Task An_article_that_is_made_while_a_pack_is_replaced_reads_the_new_text()
    {
        // Another set whose packs are replaced all the time makes threads wait for the list of articles.
        var other = new FakeSet(["sv-SE"]);
        SampleArticle[] others = [.. Enumerable.Range(0, 20_000).Select(i => new SampleArticle(other, $"a{i}"))];
        bool isEnded = false;
        var busy = Task.Run(() =>
        {
            while (!Volatile.Read(ref isEnded))
            {
                other.Renew(new ContentSnapshot(other));
            }
        });

        string[] words = ["old", "new"];
        Pack[] packs = Array.ConvertAll(words, word => Pack.Open("sv-SE", new MemoryStream(LiveFolder.Pack("sv-SE", word))));
        for (int round = 0; round < 200; round++)
        {
            var made = Task.Run(() => new SampleArticle(_folder.Set, Sample.Path));
            _folder.Set.Renew(_folder.Set.Snapshot.With(1, packs[round % 2]));
            Assert.Equal($"Title {words[round % 2]}", (await made).Title.In(s_swedish));
        }

        Volatile.Write(ref isEnded, true);
        await busy;
        Assert.Equal(20_000, others.Length);
    }
}

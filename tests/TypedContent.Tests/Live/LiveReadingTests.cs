using System.Collections.Concurrent;
using System.Reflection;
using TypedContent.Content.Handles;
using TypedContent.Packs;

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
    public void An_article_whose_set_gets_a_pack_before_the_article_is_listed_reads_the_new_text()
    {
        // The moment between the two steps of a constructor: the article has the old packs, and no list has it yet.
        FieldInfo snapshot = typeof(ContentSet).GetField("_snapshot", BindingFlags.NonPublic | BindingFlags.Instance)!;
        Pack pack = Pack.Open("sv-SE", new MemoryStream(LiveFolder.Pack("sv-SE", "new")));
        snapshot.SetValue(_folder.Set, _folder.Set.Snapshot.With(1, pack));

        ArticleRegistry.Add(_folder.Article);

        Assert.Equal("Title new", _folder.Article.Title.In(s_swedish));
    }
}

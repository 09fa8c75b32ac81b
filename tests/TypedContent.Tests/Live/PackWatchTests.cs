using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests.Live;

/// <summary>Tests packs that change while the program runs.</summary>
[Collection("Live")]
public sealed class PackWatchTests : IDisposable
{
    private static readonly Locale s_swedish = new("sv-SE");
    private static readonly Locale s_german = new("de-DE");

    private readonly LiveFolder _folder = new();

    private SampleArticle Article => _folder.Article;

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_have_the_texts_of_a_new_pack()
    {
        Assert.All(Texts(), text => Assert.Contains("old", text, StringComparison.Ordinal));

        _folder.Write("sv-SE", "new");
        _folder.Poll();

        Assert.All(Texts(), text => Assert.Contains("new", text, StringComparison.Ordinal));
        ContentChangedEventArgs change = Assert.Single(_folder.Changes);
        Assert.Equal((s_swedish, false), (change.Locale, change.RequiresBuild));
        Assert.Empty(_folder.Written);
    }

    [Fact]
    public void A_locale_that_falls_back_has_the_new_text()
    {
        _folder.Write("de-DE", PackBuilder.Build("de-DE", Sample.Article("old", lacks: _ => true), Sample.Article("old", Sample.OtherPath)));
        Assert.Equal("Title old", Article.Title.In(s_german));

        _folder.Write("sv-SE", "new");
        _folder.Poll();

        Assert.Equal("Title new", Article.Title.In(s_german));
    }

    [Fact]
    public void An_article_that_a_locale_gets_is_listed()
    {
        byte[] lacking = PackBuilder.Build("de-DE", new PackArticle(Sample.Path) { IsLacking = true }, Sample.Article("old", Sample.OtherPath));
        _folder.Write("de-DE", lacking);
        Assert.Equal([s_swedish], Article.Locales);
        Assert.Equal(["sv-SE/partner/start"], Article.Alternates.Values);

        _folder.Write("de-DE", "new");
        _folder.Poll();

        Assert.Equal([s_german, s_swedish], Article.Locales);
        Assert.Equal(["de-DE/partner/start", "sv-SE/partner/start"], Article.Alternates.Values);
    }

    [Fact]
    public void A_pack_of_other_members_is_not_read()
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));

        _folder.Write("sv-SE", "new", article => article with { MemberHash = 1 });
        _folder.Poll();
        _folder.Poll();

        Assert.Equal("Title old", Article.Title.In(s_swedish));
        Assert.True(Assert.Single(_folder.Changes).RequiresBuild);
        Assert.Equal(
            "TypedContent: The members of articles in sv-SE have changed: build the program and start it again. It keeps the texts that it has." + Environment.NewLine,
            _folder.Written);
    }

    [Fact]
    public void The_watcher_says_that_a_build_is_needed()
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));
        _folder.Poll();
        _folder.Mark();
        _folder.Poll();
        _folder.Poll();

        Assert.True(Assert.Single(_folder.Changes).RequiresBuild);
        Assert.Contains("have changed: build the program and start it again", _folder.Written, StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_earlier_watcher_has_left_says_nothing()
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));
        _folder.Mark();
        _folder.Poll();
        _folder.Poll();

        Assert.Empty(_folder.Changes);
    }

    [Fact]
    public void A_pack_of_other_articles_is_not_read()
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));

        _folder.Write("sv-SE", PackBuilder.Build("sv-SE", Sample.Article("new"), Sample.Article("new", "partner/another")));
        _folder.Poll();

        Assert.Equal("Title old", Article.Title.In(s_swedish));
        Assert.True(Assert.Single(_folder.Changes).RequiresBuild);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(20)]
    [InlineData(500)]
    [InlineData(-1)]
    public void A_pack_that_is_being_written_is_read_when_it_is_complete(int written)
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));
        byte[] pack = LiveFolder.Pack("sv-SE", "new");

        _folder.Write("sv-SE", pack[..(written < 0 ? pack.Length + written : written)]);
        _folder.Poll();
        string during = Article.Title.In(s_swedish);
        _folder.Write("sv-SE", pack);
        _folder.Poll();

        Assert.Equal(("Title old", "Title new"), (during, Article.Title.In(s_swedish)));
        Assert.Empty(_folder.Written);
    }

    [Fact]
    public void A_damaged_pack_is_reported_once_and_not_read()
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));
        byte[] pack = LiveFolder.Pack("sv-SE", "new");
        pack[^40] ^= 1;

        _folder.Write("sv-SE", pack);
        for (int i = 0; i < 4; i++)
        {
            _folder.Poll();
        }

        Assert.Equal("Title old", Article.Title.In(s_swedish));
        Assert.Empty(_folder.Changes);
        Assert.Single(_folder.Written.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        Assert.EndsWith("Rebuild the project. The program keeps the texts that it has." + Environment.NewLine, _folder.Written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_pack_that_is_deleted_and_written_again_is_read()
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));

        _folder.Delete("sv-SE");
        _folder.Poll();
        string during = Article.Title.In(s_swedish);
        _folder.Write("sv-SE", "new");
        _folder.Poll();

        Assert.Equal(("Title old", "Title new"), (during, Article.Title.In(s_swedish)));
    }

    [Fact]
    public void The_same_pack_again_is_no_change()
    {
        string before = Article.Title.In(s_swedish);

        _folder.Write("sv-SE", "old");
        _folder.Poll();

        Assert.Same(before, (string)Article.Title.In(s_swedish));
        Assert.Empty(_folder.Changes);
    }

    [Fact]
    public void A_handler_that_fails_does_not_stop_others()
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));
        ContentChanges.Changed += Fail;
        int called = 0;
        ContentChanges.Changed += Count;

        _folder.Write("sv-SE", "new");
        _folder.Poll();

        ContentChanges.Changed -= Fail;
        ContentChanges.Changed -= Count;
        Assert.Equal(1, called);
        Assert.Contains("A handler of ContentChanges.Changed has failed: System.InvalidOperationException: no", _folder.Written, StringComparison.Ordinal);

        static void Fail(object? sender, ContentChangedEventArgs change) => throw new InvalidOperationException("no");

        void Count(object? sender, ContentChangedEventArgs change) => called++;
    }

    [Fact]
    public void The_memory_of_replaced_packs_is_freed()
    {
        Assert.Equal("Title old", Article.Title.In(s_swedish));
        Replace("first");
        WeakReference bytes = BytesOfPack();
        Replace("second");

        for (int i = 0; i < 101; i++)
        {
            _folder.Poll();
        }

        // The finalizer unpins the bytes, which the next collection frees.
        GC.Collect();
        GC.WaitForPendingFinalizers();
        GC.Collect();
        Assert.False(bytes.IsAlive);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private WeakReference BytesOfPack()
    {
        object value = _folder.Set.Snapshot.OpenPack(1)!;
        foreach (string field in (string[])["_memory", "_owner", "_handle"])
        {
            value = value.GetType().GetField(field, BindingFlags.NonPublic | BindingFlags.Instance)!.GetValue(value)!;
        }

        return new WeakReference(((GCHandle)value).Target);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void Replace(string word)
    {
        _folder.Write("sv-SE", word);
        _folder.Poll();
        Assert.Equal($"Title {word}", Article.Title.In(s_swedish));
    }

    private IEnumerable<string> Texts() =>
    [
        Article.Title.In(s_swedish),
        Article.Strings.Second.In(s_swedish),
        System.Text.Encoding.UTF8.GetString(Article.Strings.Second.In(s_swedish).Utf8),
        Article.Strings.Second.In(s_swedish).ToHtml(),
        Article.Links.Web.In(s_swedish).Destination,
        Article.Sections.NextSteps.In(s_swedish).ToHtml(),
        Article.ToHtml(s_swedish),
        Article.ToText(s_swedish),
        Article.ExcerptIn(s_swedish),
    ];
}

using TypedContent.Content.Live;
using TypedContent.Tests.Fakes;

namespace TypedContent.Tests.Live;

/// <summary>Represents a content set in Swedish and German whose packs are in a folder, and what the program shows of its changes.</summary>
internal sealed class LiveFolder : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("typedcontent-").FullName;
    private readonly StringWriter _written = new();
    private readonly PackWatch _watch;
    private DateTime _time = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    internal LiveFolder()
    {
        Write("sv-SE", "old");
        Write("de-DE", "old");
        (Set, Article) = Sample.Of(new FakeSet(["de-DE", "sv-SE"], source: "sv-SE") { PackFolder = _folder });
        _watch = new PackWatch(Set);
        Console.SetError(_written);
        ContentChanges.Changed += Add;
    }

    internal FakeSet Set { get; }

    internal SampleArticle Article { get; }

    internal List<ContentChangedEventArgs> Changes { get; } = [];

    /// <summary>Gets what the program has written to the standard error stream.</summary>
    internal string Written => _written.ToString();

    public void Dispose()
    {
        ContentChanges.Changed -= Add;
        Console.SetError(TextWriter.Null);
        _written.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>Returns a pack whose texts end in a word.</summary>
    internal static byte[] Pack(string locale, string word, Func<PackArticle, PackArticle>? edit = null) => PackBuilder.Build(
        locale, (edit ?? (article => article))(Sample.Article(word)), Sample.Article(word, Sample.OtherPath));

    internal void Write(string locale, string word, Func<PackArticle, PackArticle>? edit = null) => Write(locale, Pack(locale, word, edit));

    /// <summary>Writes a pack at a time of its own, so that the state of the file differs whatever the resolution of times is.</summary>
    internal void Write(string locale, byte[] pack)
    {
        File.WriteAllBytes(PathOf(locale), pack);
        File.SetLastWriteTimeUtc(PathOf(locale), _time = _time.AddSeconds(1));
    }

    /// <summary>Writes the file by which the watcher says that a build is needed.</summary>
    internal void Mark() => File.WriteAllText(Path.Combine(_folder, "members.changed"), string.Empty);

    internal void Delete(string locale) => File.Delete(PathOf(locale));

    internal void Poll() => _watch.Poll();

    private string PathOf(string locale) => Path.Combine(_folder, locale + ".pack");

    private void Add(object? sender, ContentChangedEventArgs change)
    {
        if (change.Set == Set)
        {
            Changes.Add(change);
        }
    }
}

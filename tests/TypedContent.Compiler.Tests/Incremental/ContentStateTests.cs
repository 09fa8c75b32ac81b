using TypedContent.Compiler.Incremental;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Corpus;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Incremental;

/// <summary>Tests that an edit of a text makes only the records of its article again, and that every other edit is noticed.</summary>
public sealed class ContentStateTests
{
    private const string Sides = "# <span data-ttu-id=\"7c2f1-101\">Beställningar</span><span class=\"sxs-lookup\"><span data-stu-id=\"7c2f1-101\">Orders</span></span>\n\n"
        + "<span data-ttu-id=\"7c2f1-102\">Beställ i dag.</span><span class=\"sxs-lookup\"><span data-stu-id=\"7c2f1-102\">Place an order today.</span></span>\n";

    private static readonly ArticleFile[] s_files = [.. new ContentSet()
        .With("en-US/a.md", "---\ntitle: A\n---\n# A\n\nFirst text of the article, which is so long that its end is not in the name, see [b](b.md#part).\n\n## More\n\nSecond text.\n\n[!INCLUDE [i](includes/i.md)]\n")
        .With("de-DE/a.md", "---\ntitle: A\n---\n# A\n\nErster Text des Artikels, siehe [b](b.md#part).\n\n## More\n\nZweiter Text.\n\n[!INCLUDE [i](includes/i.md)]\n")
        .With("en-US/b.md", "# B\n\n## Part\n\nText of b.\n\n[Gone](gone.md)\n").With("de-DE/b.md", "# B\n\n## Part\n\nText von b.\n")
        .With("en-US/includes/i.md", "Included text.\n").With("de-DE/includes/i.md", "Eingefügter Text.\n")
        .With("sv-SE/sides.md", Sides).Files];

    private static readonly EditedContent s_content = new(s_files);
    private static readonly EditedContent s_withoutSearch = new(s_files, hasSearch: false);

    [Theory]
    [InlineData("de-DE/a.md", "Zweiter", "Anderer", "de-DE", 4)]
    [InlineData("de-DE/a.md", "Zweiter Text", "**Zweiter** Text", "de-DE", 4)]
    [InlineData("de-DE/b.md", "Text von b.", "Text von b, [c](#part).", null, 0)]
    [InlineData("de-DE/includes/i.md", "Eingefügter", "Ein anderer", "de-DE", 4)]
    [InlineData("sv-SE/sides.md", "Beställ i dag", "Beställ nu", "sv-SE", 1)]
    [InlineData("sv-SE/sides.md", ">Beställningar", ">Order", null, 0)]
    [InlineData("en-US/a.md", "in the name, see", "in a name, see", "en-US", 4)]
    [InlineData("en-US/a.md", "First text", "Other text", null, 0)]
    [InlineData("de-DE/a.md", "title: A", "title: B", null, 0)]
    [InlineData("de-DE/a.md", "## More", "## Mehr", null, 0)]
    [InlineData("de-DE/a.md", "b.md#part", "b.md", null, 0)]
    [InlineData("de-DE/a.md", "Zweiter Text.", "Zweiter Text.\n\nDritter Text.", null, 0)]
    [InlineData("de-DE/a.md", "\n## More", "\n\n## More", "", 4)]
    [InlineData("en-US/b.md", "Text of b.", "Text of\nb.", null, 0)]
    [InlineData("de-DE/includes/i.md", "Text", "[Text](../b.md)", null, 0)]
    public void An_edit_of_a_text_changes_the_records_of_its_article(string path, string old, string text, string? changed, int read)
    {
        var locales = s_content.Edit(path, file => file.Replace(old, text, StringComparison.Ordinal));

        Assert.Equal(changed, locales is null ? null : string.Join(',', locales));
        Assert.Equal(locales, s_withoutSearch.Edit(path, file => file.Replace(old, text, StringComparison.Ordinal)));
        Assert.True(locales is null || s_content.Read.Count == read, string.Join(' ', s_content.Read));
    }

    [Fact]
    public void A_file_that_the_set_does_not_have_is_more_than_an_edit_of_a_text() =>
        Assert.Null(s_content.State()!.FilesFor(new HashSet<string> { "de-DE/a.md", "de-DE/new.md" }));

    [Fact]
    public void An_article_of_which_two_files_exist_in_a_locale_is_read_with_all_others()
    {
        var content = new EditedContent([.. new ContentSet().With("en-US/a.md", "# A\n\nA text.\n").With("sv-SE/a.md", "# A\n\nText.\n").With("sv-se/a.md", "# A\n\nText.\n").Files]);

        Assert.NotNull(content.Edit("sv-SE/a.md", text => text.Replace("Text", "Annan text", StringComparison.Ordinal)));
        Assert.Null(content.Edit("sv-se/a.md", text => text.Replace("Text", "Annan text", StringComparison.Ordinal)));
    }

    [Fact]
    public void Nothing_is_kept_while_texts_decide_what_the_lock_stands_for()
    {
        var files = new ContentSet().With("en-US/a.md", "# A\n\nText of a.\n").With("de-DE/a.md", "# A\n\nText von a.\n").Files;
        var renamed = new ContentSet().With("en-US/new.md", "# A\n\nText of a.\n").With("de-DE/new.md", "# A\n\nText von a.\n").Files;
        var sections = ContentCompilation.Create(files, new ContentOptions { Namespace = "App.Content" }).Accept(new LockSelection([])).Sections;
        var accepted = LockReader.Read(LockWriter.Write(sections, []), "typedcontent.lock");

        Assert.NotNull(new EditedContent(files, accepted: accepted).State());
        Assert.Null(new EditedContent(renamed, accepted: accepted).State());
    }

    [Fact]
    public void Damage_of_the_state_is_noticed()
    {
        var bytes = s_content.State()!.ToBytes();

        Assert.All(Enumerable.Range(0, bytes.Length), at =>
        {
            byte[] damaged = [.. bytes];
            damaged[at] ^= 4;
            Assert.Null(ContentState.Read(damaged));
        });
        Assert.Null(ContentState.Read([]));
        Assert.Null(ContentState.Read(bytes[..^1]));
    }

    [Fact]
    public void Damage_of_a_pack_is_noticed_before_records_are_written_again()
    {
        var (noticed, missed) = s_withoutSearch.Damage("de-DE/a.md", "de-DE", text => text.Replace("Zweiter", "Anderer", StringComparison.Ordinal));

        // Tables behind the records have checksums of their own, and are copied with them.
        Assert.InRange(missed, 0, noticed / 10);
    }

    [Fact]
    public void Random_edits_of_the_articles_of_the_repository_give_what_a_build_from_nothing_gives()
    {
        var files = Directory.EnumerateFiles(RepositoryFolder.Under("content"), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => Reader.File(Path.GetRelativePath(RepositoryFolder.Under("content"), path), File.ReadAllText(path))).ToList();

        Assert.InRange(EditAtRandom(files, 60), 10, 60);
    }

    [CorpusFact(IsLongRunning = true)]
    public void Random_edits_of_real_articles_give_what_a_build_from_nothing_gives() =>
        Assert.InRange(EditAtRandom([.. CorpusFiles.Read(CorpusFiles.Locales)], 25), 5, 25);

    /// <summary>Returns the number of edits that changed nothing but text.</summary>
    private static int EditAtRandom(List<ArticleFile> files, int count)
    {
        EditedContent[] contents = [new(files), new(files, hasSearch: false)];
        var dice = new Dice(11);
        string[] pieces = ["a", "ö", " word ", "x y", "e", "\n", "**", "`", "[", "](b.md)", "# ", "- ", "|", "<b>", "<!-- -->", ""];
        return Enumerable.Range(0, count).Count(_ =>
        {
            var file = files[dice.Next(files.Count)];
            var at = dice.Next(file.Text.Length);
            var length = Math.Min(dice.Next(2) * dice.Next(12), file.Text.Length - at);
            var inserted = dice.Next(2) == 0 ? pieces[dice.Next(5)] : dice.Text(pieces, 2);
            return contents[dice.Next(2)].Edit(file.Origin.FilePath, text => text.Remove(at, length).Insert(at, inserted)) is not null;
        });
    }
}

namespace TypedContent.Tool.Tests;

/// <summary>Tests how moves are written.</summary>
public sealed class MoveCommandTests : IDisposable
{
    private readonly ContentFolderFixture _folder = new();

    public MoveCommandTests() => _folder.With("typedcontent.json", "{}")
        .With("content/en-US/a.md", "# A\n\n[x](b.md#steps)\n").With("content/de-DE/a.md", "# A\n\n[x](b.md)\n")
        .With("content/en-US/b.md", "# B\n\n![x](media/own.png)\n\n## Steps\n").With("content/de-DE/b.md", "# B\n\n![x](media/own.png)\n\n## Schritte\n").With("content/en-US/media/own.png", "PNG");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_article_moves_in_all_locales_with_its_images()
    {
        Assert.Equal((1, "3 files would be moved, 2 would be edited.\n"), Result("move", "content/en-US/b.md", "content/en-US/c/d.md", "--dry-run"));
        Assert.True(File.Exists(_folder.Under("content/en-US/b.md")));

        Assert.Equal((0, "3 files moved, 2 edited.\n"), Result("move", "content/en-US/b.md", "content/en-US/c/d.md"));

        Assert.Equal("# A\n\n[x](c/d.md#steps)\n", File.ReadAllText(_folder.Under("content/en-US/a.md")));
        Assert.Equal("# B\n\n![x](media/own.png)\n\n## Schritte\n", File.ReadAllText(_folder.Under("content/de-DE/c/d.md")));
        Assert.Equal(["content/de-DE/a.md", "content/de-DE/c/d.md", "content/en-US/a.md", "content/en-US/c/d.md", "content/en-US/c/media/own.png"], FilesIn("content"));
        Assert.Equal(0, _folder.Run("check").ExitCode);
    }

    [Fact]
    public void A_name_of_a_file_that_is_no_Markdown_is_refused()
    {
        Assert.Equal((2, "content: 'content/en-US/b.txt' is not the name of an article, whose file ends in .md; if its name has a dot, write content/en-US/b.txt.md\n"), Result("move", "b", "content/en-US/b.txt"));
        Assert.Equal((1, "3 files would be moved, 2 would be edited.\n"), Result("move", "b", "v1.2/b", "--dry-run"));
        Assert.Equal((1, "2 files would be moved, 2 would be edited.\n"), Result("move", "b", "b.txt.md", "--dry-run"));
    }

    [Fact]
    public void A_folder_that_is_not_read_is_refused() => Assert.Equal(
        (2, $"content: '{_folder.Under("content/de-DE/.drafts/b.md")}' would be in a folder whose articles the project doesn't read; choose another path; nothing was written\n"),
        Result("move", "b", ".drafts/b"));

    [Fact]
    public void A_move_that_is_refused_writes_nothing()
    {
        _folder.With("content/en-US/c.md", "# C");

        Assert.Equal((2, "content: there is an article 'c' already; choose another path; nothing was written\n"), Result("move", "a", "c"));
        Assert.Equal((2, $"content: 'gone' is not an article of {_folder.Under("typedcontent.json")}; name a file, or the path of an article without its locale, such as billing/invoices\n"), Result("move", "gone", "c"));
        Assert.True(File.Exists(_folder.Under("content/en-US/a.md")));
    }

    [Fact]
    public void A_heading_is_renamed_with_links_to_it()
    {
        Assert.Equal((0, "0 files moved, 2 edited.\nThe anchor of the heading is #way.\n"), Result("rename-heading", "content/en-US/b.md#steps", "Way"));
        Assert.Equal("# A\n\n[x](b.md#way)\n", File.ReadAllText(_folder.Under("content/en-US/a.md")));
        Assert.Equal((2, "content: 'content/en-US/b.md' does not name a heading; write the file and the anchor, such as content/en-US/a.md#steps\n"), Result("rename-heading", "content/en-US/b.md", "Way"));
    }

    private (int ExitCode, string Errors) Result(params string[] arguments) => _folder.Run(arguments) is var run ? (run.ExitCode, run.Errors) : default;

    private List<string> FilesIn(string folder) =>
        [.. Directory.EnumerateFiles(_folder.Under(folder), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(_folder.Path, path).Replace('\\', '/')).Order(StringComparer.Ordinal)];
}

namespace TypedContent.Build.Tests;

/// <summary>Tests that an edit of a text reads the files of its article only, and that nothing is kept that isn't certain.</summary>
public sealed class EditedTextTests : IDisposable
{
    private const string Edited = "TypedContent: 2 files of edited articles were read";
    private const string Whole = "TypedContent: 4 articles in 2 packs";

    private readonly ContentProject _project = new ContentProject()
        .With("en-US/a.md", "# A\n\nText of a.\n").With("de-DE/a.md", "# A\n\nText von a.\n")
        .With("en-US/b.md", "# B\n\nText of b.\n").With("de-DE/b.md", "# B\n\nText von b.\n");

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Only_the_files_of_the_edited_article_are_read()
    {
        Assert.Equal(Whole, Execute());
        var structure = File.GetLastWriteTimeUtc(_project.Structure);
        Replace("de-DE/b.md", "Text von x.", isNoticed: false);
        Replace("de-DE/a.md", "Text von y.");

        Assert.Equal(Edited, Execute());

        Assert.Contains("Text von y.", _project.Pack("de-DE")["a"].Body, StringComparison.Ordinal);
        Assert.Contains("Text von b.", _project.Pack("de-DE")["b"].Body, StringComparison.Ordinal);
        Assert.Equal(structure, File.GetLastWriteTimeUtc(_project.Structure));
        Assert.Null(Execute());

        Replace("de-DE/a.md", "Text von z.");
        Assert.Equal(Edited, Execute());
        Assert.Contains("Text von z.", _project.Pack("de-DE")["a"].Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a heading")]
    [InlineData("a new article")]
    [InlineData("a setting")]
    [InlineData("the lock")]
    [InlineData("a deleted pack")]
    [InlineData("a damaged pack")]
    [InlineData("what is kept")]
    [InlineData("damage of what is kept")]
    [InlineData("bytes that are no text")]
    public void All_files_are_read_after_an_edit_of(string what)
    {
        Execute();
        Replace("de-DE/a.md", "Text von y.");
        var pack = Path.Combine(_project.Output, "de-DE.pack");
        switch (what)
        {
            case "a heading":
                _project.Write("de-DE/a.md", "# Anders\n\nText von y.\n");
                break;
            case "a new article":
                _project.With("en-US/c.md", "# C");
                break;
            case "a setting":
                _project.Set("TypedContentLinkSchemes", "tel");
                break;
            case "the lock":
                File.WriteAllText(_project.Lock, "# typedcontent.lock 1\n");
                break;
            case "a deleted pack":
                File.Delete(pack);
                break;
            case "a damaged pack":
                Damage(pack);
                break;
            case "what is kept":
                File.Delete(_project.ArticleState);
                break;
            case "damage of what is kept":
                Damage(_project.ArticleState);
                break;
            default:
                File.WriteAllBytes(_project.Under("de-DE/a.md"), [.. "# A\n\nText von y."u8, 0xFF]);
                break;
        }

        Assert.StartsWith("TypedContent: ", Execute(), StringComparison.Ordinal);
        Assert.EndsWith(" packs", _project.Engine.Messages[^1].Message, StringComparison.Ordinal);

        var again = File.ReadAllBytes(pack);
        File.Delete(_project.Record);
        Execute();
        Assert.Equal(File.ReadAllBytes(pack), again);
    }

    [Fact]
    public void Nothing_is_kept_where_packs_are_in_the_assembly()
    {
        Assert.True(_project.PackTask().Execute());

        Assert.False(File.Exists(_project.ArticleState));
    }

    /// <summary>Runs the task, and returns what it logs.</summary>
    private string? Execute()
    {
        var before = _project.Engine.Messages.Count;
        Assert.True(_project.StructureTask().Execute());
        return _project.Engine.Messages.Skip(before).SingleOrDefault()?.Message;
    }

    /// <summary>Replaces the text of an article by another of the same length.</summary>
    private void Replace(string path, string text, bool isNoticed = true)
    {
        var time = File.GetLastWriteTimeUtc(_project.Under(path));
        _project.Write(path, File.ReadAllText(_project.Under(path))[..^12] + text + "\n");
        File.SetLastWriteTimeUtc(_project.Under(path), isNoticed ? time.AddSeconds(1) : time);
    }

    /// <summary>Changes a byte of a file, and nothing that shows it.</summary>
    private static void Damage(string path)
    {
        var time = File.GetLastWriteTimeUtc(path);
        var bytes = File.ReadAllBytes(path);
        bytes[bytes.Length / 2] ^= 1;
        File.WriteAllBytes(path, bytes);
        File.SetLastWriteTimeUtc(path, time);
    }
}

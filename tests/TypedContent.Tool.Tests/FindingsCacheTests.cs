using System.Runtime.Versioning;
using TypedContent.Tool.Checks;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Tests;

/// <summary>Tests that findings are kept only while nothing changes that they depend on.</summary>
public sealed class FindingsCacheTests : IDisposable
{
    private static readonly DateTime s_written = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    private readonly ContentFolderFixture _folder = new();
    private int _checks;

    public FindingsCacheTests()
    {
        _folder.With("typedcontent.json", "{ \"requiredMetadata\": [\"title\"] }").With("content/en-US/a.md", "# A\n\n[x](gone.md) [y](B.md)\n").With("content/en-US/b.md", "# B");
        Age("typedcontent.json", "content/en-US/a.md", "content/en-US/b.md");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Without_a_change_the_findings_are_those_of_the_earlier_check()
    {
        var checkedResult = Check();
        var kept = Check();

        Assert.Equal(1, _checks);
        Assert.NotEmpty(kept.Findings);
        Assert.Equal(checkedResult.Findings, kept.Findings);
        Assert.Equal(2, kept.FileCount);
        Assert.Equal("# A\n\n[x](gone.md) [y](B.md)\n", kept.Texts[_folder.Under("content/en-US/a.md")]);
    }

    [Theory]
    [InlineData("content/en-US/a.md", "# B\n\n[x](gone.md) [y](B.md)\n")]
    [InlineData("content/en-US/c.md", "# C")]
    [InlineData("typedcontent.json", "{ \"requiredMetadata\": [\"topic\"] }")]
    [InlineData("typedcontent.baseline", "")]
    [InlineData("typedcontent.lock", "")]
    [InlineData("content/en-US/toc.yml", "")]
    public void An_edit_is_checked(string path, string text)
    {
        Check();
        _folder.With(path, text);
        File.SetLastWriteTimeUtc(_folder.Under(path), s_written.AddSeconds(1));

        Check();

        Assert.Equal(2, _checks);
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void Another_mode_or_a_file_less_is_checked()
    {
        Check();
        File.SetUnixFileMode(_folder.Under("content/en-US/b.md"), UnixFileMode.UserRead);
        Check();
        File.Delete(_folder.Under("content/en-US/b.md"));
        Check();

        Assert.Equal(3, _checks);
    }

    [Fact]
    public void Findings_of_files_that_were_just_written_or_cannot_be_read_are_not_kept()
    {
        _folder.With("content/en-US/a.md", "# A");
        Check();
        Check();
        Assert.Equal(2, _checks);

        File.WriteAllBytes(_folder.Under("content/en-US/a.md"), [0xFF]);
        Age("content/en-US/a.md");
        Check();
        Check();
        Assert.Equal(4, _checks);
    }

    [Fact]
    public void A_damaged_cache_is_not_used()
    {
        Check();
        var file = Assert.Single(Directory.GetFiles(_folder.Under("cache")));
        for (var length = 0; length < 60; length += 7)
        {
            File.WriteAllBytes(file, File.ReadAllBytes(file)[..length]);
            Check();
            Assert.Equal(2, Check().FileCount);
        }

        Assert.Equal(10, _checks);
    }

    private void Age(params string[] paths) => Array.ForEach(paths, path => File.SetLastWriteTimeUtc(_folder.Under(path), s_written));

    private CheckResult Check()
    {
        var project = ProjectLocator.Load(null, _folder.Path);
        return FindingsCache.Check(project, _folder.Under("cache"), () =>
        {
            _checks++;
            return ContentCheck.Run(project, null);
        });
    }
}

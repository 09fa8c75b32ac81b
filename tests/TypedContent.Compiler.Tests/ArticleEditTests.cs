using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Settings;
using Xunit;

namespace TypedContent.Compiler.Tests;

/// <summary>An edit of one file gives the same findings as a new compilation.</summary>
public sealed class ArticleEditTests
{
    private static readonly string s_corpus = Path.Combine(RepositoryFolder.Corpus, "sv-SE");

    private const string Source = "# Title\n\nOne [link](b.md#there) here.\n\n## Part\n\nThe number is 5.\n";
    private const string Target = "# Titel\n\nEin [Verweis](b.md#there) hier.\n\n## Teil\n\nDie Zahl ist 5.\n";

    public static TheoryData<string, string> Edits => new()
    {
        { "One [link]", "Another [link]" },
        { "b.md#there", "b.md#gone" },
        { "b.md#there", "c.md" },
        { "is 5", "is 6 and `code`" },
        { "The number is 5.", "The number is 5.\n\nOne more paragraph." },
        { "\n\nThe number is 5.", "" },
        { "One", "<!-- typedcontent-disable-next-line TC1001 -->\nOne" },
        { "## Part", "## Other" },
        { "## Part", "### There" },
        { "## Part", "Part" },
        { "## Part", "## Part\n\n## Part" },
        { "## Part", "<a name=\"new\"></a>\n\n## Part" },
        { "# Title", "---\ntitle: x\n---\n# Title" },
        { "One", "[!INCLUDE [x](includes/x.md)]\n\nOne" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void The_findings_are_those_of_a_new_compilation(string old, string text)
    {
        foreach (var path in (string[])["en-US/a.md", "de-DE/a.md"])
        {
            var before = Compile(Source, Target);
            _ = before.GetAllFindings(ReportSettings.Default);
            var file = before.FindFile(path)!;
            var edited = file with { Text = path.StartsWith("en", StringComparison.Ordinal) ? Source.Replace(old, text, StringComparison.Ordinal) : Target.Replace("Ein", "Nun", StringComparison.Ordinal) };

            var after = before.WithText(edited);
            var again = after.WithText(edited with { Text = edited.Text + "\nMore.\n" }).WithText(edited);

            var expected = Compile(path.StartsWith("en", StringComparison.Ordinal) ? edited.Text : Source, path.StartsWith("de", StringComparison.Ordinal) ? edited.Text : Target);
            Assert.Equal(Show(expected.GetAllFindings(ReportSettings.Default)), Show(after.GetAllFindings(ReportSettings.Default)));
            Assert.Equal(Show(expected.GetAllFindings(ReportSettings.Default)), Show(again.GetAllFindings(ReportSettings.Default)));
            Assert.Equal(Show(expected.GetFindingsIn([path], ReportSettings.Default)), Show(after.GetFindingsIn([path], ReportSettings.Default)));
        }
    }

    [Fact]
    public void An_edit_says_which_files_differ()
    {
        var before = Compile(Source, Target);
        _ = before.GetAllFindings(ReportSettings.Default);
        var file = before.FindFile("en-US/a.md")!;

        Assert.Equal(["en-US/a.md"], before.WithText(file with { Text = Source.Replace("One", "Two", StringComparison.Ordinal) }).EditedSince(before));
        Assert.Equal(["en-US/a.md"], before.WithText(file with { Text = Source.Replace("## Part", "## Other", StringComparison.Ordinal) }).EditedSince(before));
        Assert.Equal(["en-US/a.md"], before.WithText(file with { Text = Source.Replace("# Title", "---\ntitle: x\n---\n# Title", StringComparison.Ordinal) }).EditedSince(before));
    }

    [Fact]
    public void An_edit_of_a_heading_says_which_links_lead_elsewhere()
    {
        var before = Compile(Source, Target);
        _ = before.GetAllFindings(ReportSettings.Default);
        var file = before.FindFile("en-US/b.md")!;

        var after = before.WithText(file with { Text = file.Text.Replace("## There", "## Here", StringComparison.Ordinal) });
        var back = after.WithText(file);

        Assert.Equal(["de-DE/a.md", "en-US/a.md", "en-US/b.md"], after.EditedSince(before)!.Order());
        Assert.Contains("en-US/a.md", after.GetAllFindings(ReportSettings.Default).Where(finding => finding.Problem.Rule.Id == "TC1002").Select(finding => finding.Problem.FilePath));
        Assert.Equal(Show(ContentCompilation.Create(after.Files, new ContentOptions()).GetAllFindings(ReportSettings.Default)), Show(after.GetAllFindings(ReportSettings.Default)));
        Assert.Equal(Show(before.GetAllFindings(ReportSettings.Default)), Show(back.GetAllFindings(ReportSettings.Default)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void Work_that_is_canceled_ends_and_can_go_on(int stage)
    {
        var content = Compile(Source, Target);
        _ = stage > 0 ? content.Documents : null;
        _ = stage > 1 ? content.Resolved : null;

        Assert.Throws<OperationCanceledException>(() => content.Prepare(new CancellationToken(canceled: true)));
        content.Prepare(CancellationToken.None);

        Assert.Equal(Show(Compile(Source, Target).GetAllFindings(ReportSettings.Default)), Show(content.GetAllFindings(ReportSettings.Default)));
    }

    [Fact]
    public void Edits_are_quick_though_nobody_asks_for_findings_between_them()
    {
        var before = Compile(Source, Target);
        _ = before.GetAllFindings(ReportSettings.Default);
        var file = before.FindFile("en-US/a.md")!;

        var after = before.WithText(file with { Text = Source + "\nOne.\n" }).WithText(file with { Text = Source + "\nTwo.\n" });

        Assert.NotNull(after.EditedSince(before));
    }

    [CorpusFact(IsLongRunning = true)]
    public void Edits_of_real_articles_give_the_findings_of_a_new_compilation()
    {
        var files = Directory.EnumerateFiles(s_corpus, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Select(path => new ArticleFile(new ArticleOrigin(path, "sv-SE/" + Path.GetRelativePath(s_corpus, path)), File.ReadAllText(path))).ToList();
        var content = ContentCompilation.Create(files, new ContentOptions());
        _ = content.GetAllFindings(ReportSettings.Default);
        for (var i = 0; i < files.Count; i += 16)
        {
            var text = files[i].Text;
            content = content.WithText(files[i] with { Text = text[..(text.Length / 2)] + " x " + text[(text.Length / 2)..] });
            var heading = text.IndexOf("\n## ", StringComparison.Ordinal);
            content = heading < 0 || i + 1 == files.Count ? content : content.WithText(files[i + 1] with { Text = files[i + 1].Text.Replace("\n## ", "\n## New ", StringComparison.Ordinal) });
        }

        Assert.Equal(Show(ContentCompilation.Create(content.Files, new ContentOptions()).GetAllFindings(ReportSettings.Default)), Show(content.GetAllFindings(ReportSettings.Default)));
    }

    private static ContentCompilation Compile(string source, string target) => ContentCompilation.Create(
        [ArticleAt("en-US/a.md", source), ArticleAt("de-DE/a.md", target), ArticleAt("en-US/b.md", "# B\n\n## There\n\nText.\n"), ArticleAt("de-DE/b.md", "# B\n\n## Dort\n\nText.\n")], new ContentOptions());

    private static ArticleFile ArticleAt(string path, string text) => new(new ArticleOrigin(path, path), text);

    private static IEnumerable<string> Show(IEnumerable<Finding> findings) => findings.Select(finding => $"{finding.Problem.FilePath} {finding.Problem.Span} {finding.Severity} {finding.Problem.Rule.Id} {finding.Problem.Message}");
}

using TypedContent.Compiler;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Settings;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests;

/// <summary>Tests which steps an edit of the lock causes to run.</summary>
public sealed class LockCachingTests
{
    private const string Lock = "typedcontent.lock 1\n\n[de-DE from en-US] a\nlacks \"Nothing\"\n\n[de-DE from en-US] b\n0000000 0000001\n";

    private static readonly ContentText[] s_files =
    [
        new("en-US/a.md", "# A\n\n[gone](gone.md)\n\nKeep the receipt for 10 years.\n"),
        new("de-DE/a.md", "# A\n\n[gone](gone.md)\n\nHeben Sie die Quittung 10 Jahre auf.\n"),
        new("en-US/b.md", "# B\n\n[gone](gone.md)\n"),
        new("de-DE/b.md", "# B\n\n[gone](gone.md)\n"),
    ];

    [Fact]
    public void Editing_a_section_of_the_lock_aligns_its_article_only()
    {
        var edited = Generation.Run([.. s_files, new("typedcontent.lock", Lock, "lock")]).Edit("typedcontent.lock", Lock.Replace("0000001", "0000002", StringComparison.Ordinal));

        Assert.Equal([false, true], edited.Ran(TrackingNames.Models));
        Assert.Equal(0, edited.Reasons(TrackingNames.Resolved).Ran());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void Adding_a_lock_aligns_the_articles_that_it_has()
    {
        var edited = Generation.Run(s_files).Add(new("typedcontent.lock", "typedcontent.lock 1\n[de-DE from en-US] b\n0000000 0000001\n", "lock"));

        Assert.Equal([false, true], edited.Ran(TrackingNames.Models));
    }

    [Fact]
    public void Moving_a_line_of_the_lock_reports_it_again_and_aligns_nothing()
    {
        var edited = Generation.Run([.. s_files, new("typedcontent.lock", Lock, "lock")]).Edit("typedcontent.lock", Lock.Replace("\n\n[de-DE from en-US] a", "\n# More\n\n[de-DE from en-US] a", StringComparison.Ordinal));

        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(4, Assert.Single(edited.Diagnostics, diagnostic => diagnostic.Id == "TC5015").Location.GetLineSpan().StartLinePosition.Line);
    }

    [Fact]
    public void Headings_that_the_lock_joins_change_the_index()
    {
        ContentText[] files = [new("en-US/a.md", "# A\n\n## Open it\n\n## Send it\n"), new("de-DE/a.md", "# A\n\n## Zahlen\n")];
        var edited = Generation.Run(files).Add(new("typedcontent.lock", "typedcontent.lock 1\n[de-DE from en-US] a\npin \"Send it\" = \"Zahlen\"\n", "lock"));

        Assert.Equal(1, edited.Reasons(TrackingNames.Index).Ran());
    }

    [Fact]
    public void Editing_code_runs_nothing()
    {
        var edited = Generation.Run([.. s_files, new("typedcontent.lock", Lock, "lock")]).EditCode();

        Assert.Equal(0, edited.NamedSteps.Except([TrackingNames.Severities]).SelectMany(edited.Reasons).Ran());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void Outdated_texts_are_reported_until_they_are_accepted()
    {
        var first = Generation.Run([.. s_files, new("typedcontent.lock", Accept(s_files), "lock")]);
        Assert.DoesNotContain(first.Diagnostics, diagnostic => diagnostic.Id is "TC2003" or "TC2016");

        var edited = first.Edit("en-US/a.md", "# A\n\n[gone](gone.md)\n\nKeep the receipt and the invoice for 10 years.\n");
        Assert.Equal(
            [("TC2003", 0), ("TC2016", 4)],
            edited.Diagnostics.Where(diagnostic => diagnostic.Id is "TC2003" or "TC2016").Select(diagnostic => (diagnostic.Id, diagnostic.Location.GetLineSpan().StartLinePosition.Line)));

        var accepted = edited.Edit("typedcontent.lock", Accept(edited.Files.Where(file => file.RelativePath.EndsWith(".md", StringComparison.Ordinal))));
        Assert.DoesNotContain(accepted.Diagnostics, diagnostic => diagnostic.Id is "TC2003" or "TC2016");
    }

    private static string Accept(IEnumerable<ContentText> files) => LockWriter.Write(
        ContentCompilation.Create(
            files.Select(file => new ArticleFile(new ArticleOrigin(file.Path, file.RelativePath), file.GetText()!.ToString())), new ContentOptions())
            .Accept(LockSelection.Parse("")).Sections,
        []);
}

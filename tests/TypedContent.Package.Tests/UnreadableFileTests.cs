using System.Diagnostics;
using System.Text.RegularExpressions;

namespace TypedContent.Package.Tests;

/// <summary>Tests that files that can't be read are reported, while those beside them are built.</summary>
[Collection(nameof(WithPackedFeed))]
public sealed partial class UnreadableFileTests(PackedFeed feed)
{
    [UnixFact]
    public async Task Pipes_devices_and_broken_links_fail_the_build_at_their_paths_and_do_not_stop_it()
    {
        var app = feed.NewConsumer(items: """<TypedContentXrefMap Include="xrefmap.yml" />""");
        app.Write("content/sv-SE/guide/support.md", "# Support\n\n[x](gone.md)\n");
        Shell(app, "mkfifo xrefmap.yml typedcontent.baseline content/.openpublishing.redirection.json content/pipe.md; ln -s /dev/zero content/zero.md; ln -s gone.md content/link.md");

        var built = await app.BuildAsync();

        Assert.False(built.Succeeded, built.Output);
        Assert.Equal(
            [
                "content/.openpublishing.redirection.json: TC0003", "content/link.md: TC0003", "content/pipe.md: TC0003", "content/sv-SE/guide/support.md: TC1001",
                "content/zero.md: TC0003", "typedcontent.baseline: TC0003", "xrefmap.yml: TC0003",
            ],
            built.Problems.Select(problem => Place().Match(problem[(app.Folder.Length + 1)..])).Select(match => $"{match.Groups["file"]}: {match.Groups["code"]}").Order(StringComparer.Ordinal));

        Shell(app, "rm xrefmap.yml typedcontent.baseline content/.openpublishing.redirection.json content/*.md; echo 'references: []' > xrefmap.yml");
        app.Write("content/sv-SE/guide/support.md", Sample.Support);
        (await app.BuildAsync()).AssertClean();
    }

    [Fact]
    public async Task A_project_with_a_code_page_reads_articles_as_UTF_8_and_reports_others()
    {
        var app = feed.NewConsumer("<CodePage>1252</CodePage>");
        (await app.BuildAsync()).AssertClean();
        Assert.Equal(Sample.Sentence, (await app.RunAsync()).Output.Trim());

        await File.WriteAllBytesAsync(app.Under("content/sv-SE/guide/support.md"), [.. "# St"u8, 0xF6, .. "d\n"u8]);
        (await app.BuildAsync()).AssertFailed("content/sv-SE/guide/support.md(1,5): error TC0003: the file can't be read: it is not UTF-8 text; save it as UTF-8");
    }

    private static void Shell(Consumer app, string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", command]) { WorkingDirectory = app.Folder })!;
        shell.WaitForExit();
        Assert.Equal(0, shell.ExitCode);
    }

    [GeneratedRegex(@"^(?<file>[^(:]+?)(\(\d+,\d+\))? ?: error (?<code>TC\d+)")]
    private static partial Regex Place();
}

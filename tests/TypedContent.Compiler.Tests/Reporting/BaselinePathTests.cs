using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using Xunit;

namespace TypedContent.Compiler.Tests.Reporting;

/// <summary>Tests that a baseline is the same on every machine: its lines don't contain the folder that the repository is in.</summary>
public sealed class BaselinePathTests
{
    private static readonly (string Path, string Text)[] s_files =
    [
        ("sv-SE/a.md", "---\ntitle: A\nms.date: 2026-13-40\nms.contentlocale: de-DE\ntagss: x\n---\n# A\n\n[x](gone.md) [x](b.md#gone) [x](javascript:1) [x](../../../out.md) "
            + "[x](B.md) [x](b.md#ONE) [x](folder/) [x](old.md) [x](lost.md) [x](only.md) [](b.md) [x][label]\n\n![i](media/gone.png) <xref:Gone>\n\n<script>x</script> <blink>x</blink>\n\n"
            + "[!INCLUDE [i](includes/gone.md)]\n\n[!INCLUDE [i](includes/loop.md)]\n\n<!-- typedcontent-disable-next-line TC1001 -->\n\n<!-- typedcontent-disable TC0 -->\n"),
        ("sv-SE/b.md", "---\ntags: a\n---\n# One\n\n" + Side("Hej [x](c.md) **du `kod`", "Hello [x](d.md) **you** `code` ![i](i.png)") + Side(string.Empty, "Empty")),
        ("sv-SE/c_d.md", "<<<<<<< HEAD\na\n=======\nb\n>>>>>>> x\n"),
        ("sv-SE/c-d.md", "---\ntitle: [\n---\n"),
        ("sv-SE/open.md", "<span data-ttu-id=\"a-1\">text"),
        ("sv-SE/includes/loop.md", "[!INCLUDE [i](loop.md)]"),
        ("de-DE/only.md", "# Nur\n\nschÃ¶n \uFFFD\n"),
        ("sv-SE/large.md", new string('x', (2 * 1024 * 1024) + 1)),
        ("sv-SE/deep.md", string.Concat(Enumerable.Repeat("> ", 200)) + "x"),
    ];

    [Fact]
    public void Lines_are_the_same_in_every_folder()
    {
        var lines = Baseline.Read(BaselineIn("/home/one/shop/content")).Items;

        Assert.Equal(lines, Baseline.Read(BaselineIn("/builds/agent 7/_work/content")).Items);
        Assert.Equal(lines, Baseline.Read(BaselineIn(@"D:\two\content")).Items);
        Assert.InRange(lines.Select(line => line.Split(' ')[0]).Distinct().Count(), 20, RuleCatalog.All.Count);
    }

    [Fact]
    public void A_second_file_for_an_article_names_the_first_by_the_path_between_them()
    {
        var line = Assert.Single(Baseline.Read(BaselineIn("/home/one/shop/content")).Items, line => line.StartsWith("TC4001", StringComparison.Ordinal));

        Assert.Equal("TC4001 | ../docs/b.md | b | sv-SE | ../content/sv-SE/b.md", line);
    }

    private static string BaselineIn(string root)
    {
        var separator = root.Contains('\\', StringComparison.Ordinal) ? '\\' : '/';
        var files = s_files.Select(file => File(root + separator + file.Path.Replace('/', separator), file.Path, null, file.Text))
            .Append(File(string.Join(separator, root[..root.LastIndexOf(separator)], "docs", "b.md"), "b.md", "sv-SE", "# B\n"));
        var redirects = Redirects.Read("""
            { "redirections": [ { "source_path": "old.md", "redirect_url": "b" }, { "source_path": "lost.md", "redirect_url": "gone" } ] }
            """);
        var targets = new LinkTargets(redirects.Items, AssetIndex.Of(["media/a.png"], ContentLayout.Empty), XrefMap.Of(["Known"]));
        var options = new ContentOptions { RequiredMetadata = ["author"] };
        var findings = ContentCompilation.Create(files, options, targets).GetAllFindings(ReportSettings.Default with { RootPath = root });
        return Baseline.Write(findings.Select(finding => finding with { Severity = RuleSeverity.Warning }), root);
    }

    private static ArticleFile File(string path, string relativePath, string? locale, string text) => new(new ArticleOrigin(path, relativePath, locale), text);

    private static string Side(string target, string source) =>
        $"<span data-ttu-id=\"a-1\">{target}</span><span class=\"sxs-lookup\"><span data-stu-id=\"a-1\">{source}</span></span>\n\n";
}

using Microsoft.CodeAnalysis;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that a damaged file beside the articles is reported at its place, and hides no other finding.</summary>
public sealed class SideFileTests
{
    private static readonly ContentText Article = new("a.md", "# A\n\n[a](gone.md) [b](old.md)\n\n<xref:A.B>\n");

    [Theory]
    [InlineData("xrefmap", "references:\n- uid: \"\\uZZZZ\"\n", "(2,8): warning TC5010: the cross-reference map is not valid: ")]
    [InlineData("toc", "- name: A\n- name: *b\n", "(2,9): warning TC5010: the table of contents is not valid: ")]
    [InlineData("redirects", "{ \"redirections\": [\n { \"source_path\": \"\\x\" } ] }", "(2,19): warning TC5010: the list of redirects is not valid: ")]
    [InlineData("lock", "typedcontent.lock 1\n[a]\n", "(2,1): warning TC5010: the lock is not valid: '[a]' is not the beginning of a section; ")]
    [InlineData("baseline", "# known\nTC1001 - a.md\n", "(2,1): warning TC5010: the baseline is not valid: 'TC1001 - a.md' is not a finding; ")]
    public void A_defect_is_reported_with_the_findings_of_the_articles(string kind, string text, string message)
    {
        var generation = Generation.Run(Article, new ContentText("side", text, kind));

        Assert.Null(generation.Result.Exception);
        Assert.StartsWith("/project/content/side" + message, Assert.Single(generation.Diagnostics, diagnostic => diagnostic.Id == "TC5010").ToString(), StringComparison.Ordinal);
        Assert.Equal(2, generation.Diagnostics.Count(diagnostic => diagnostic.Id == "TC1001"));
    }

    [Theory]
    [InlineData("xrefmap")]
    [InlineData("redirects")]
    [InlineData("toc")]
    [InlineData("baseline")]
    [InlineData("lock")]
    public void A_file_that_is_not_text_is_reported(string kind)
    {
        var generation = Generation.Run(Article, new ContentText("side", null, kind));

        Assert.Equal("/project/content/side", Assert.Single(generation.Diagnostics, diagnostic => diagnostic.Id == "TC0003").Location.GetLineSpan().Path);
        Assert.Equal(2, generation.Diagnostics.Count(diagnostic => diagnostic.Id == "TC1001"));
    }

    [Fact]
    public void Redirects_from_the_root_of_the_repository_are_followed()
    {
        var generation = Generation.Run(
            new Dictionary<string, string> { ["TypedContentRootPath"] = "/project/content" },
            new ContentText("sv-SE/a.md", "[b](old.md)\n"),
            new ContentText("sv-SE/b.md", "# B\n"),
            new ContentText("r.json", """{ "redirections": [ { "source_path_from_root": "/content/sv-SE/old.md", "redirect_url": "/b" } ] }""", "redirects"));

        Assert.Equal(["TC1010"], generation.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Damaged_files_hurt_nothing() => Damage(1, 60);

    [LongRunningFact]
    public void Many_damaged_files_hurt_nothing() => Damage(2, 2_000);

    private static void Damage(ulong seed, int rounds)
    {
        var dice = new Dice(seed);
        for (var round = 0; round < rounds; round++)
        {
            ContentText[] files =
            [
                new("r.json", SideFileMutator.Redirects(dice), "redirects"),
                new("x.yml", SideFileMutator.XrefMap(dice), "xrefmap"),
                new("typedcontent.baseline", SideFileMutator.Baseline(dice), "baseline"),
                new("typedcontent.lock", SideFileMutator.Lock("typedcontent.lock 1\n\n[de-DE from en-US] a\npin \"A\" = \"B\"\n0000000 0000001\n0000002 0000003\n", dice), "lock"),
                new ContentText("c.md", "[c](gone.md)\n").Under("typedcontent_severity.TC1001", SideFileMutator.XrefMap(dice)).Under("typedcontent_severity." + SideFileMutator.Baseline(dice), "error"),
            ];
            var generation = Generation.Run([Article, .. files]);
            var shown = string.Join("\n\n", files.Select(file => file.GetText()));

            Assert.True(generation.Result.Exception is null, $"{generation.Result.Exception}\n{shown}");
            Assert.True(generation.Diagnostics.Any(diagnostic => diagnostic.Id == "TC1001"), shown);
            Assert.True(generation.Diagnostics.Where(diagnostic => diagnostic.Id == "TC5010").GroupBy(diagnostic => diagnostic.Location.GetLineSpan().Path).All(file => file.Count() == 1), shown);
            Assert.DoesNotContain(generation.Diagnostics, diagnostic => diagnostic.Id == "TC9099");
        }
    }
}

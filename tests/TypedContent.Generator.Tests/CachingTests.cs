using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Compiler.Analysis;
using TypedContent.Compiler.Articles;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests;

/// <summary>Tests which steps each edit causes to run.</summary>
public sealed class CachingTests
{
    // Each has a broken link, because Roslyn tracks only steps that have an output.
    private static readonly ContentText[] s_files =
    [
        new("a.md", "# A\n\n[gone](gone.md)\n\nFirst sentence.\n\n## Next steps\n\nSecond sentence.\n"),
        new("b.md", "# B\n\n[gone](gone.md)\n\n[a](a.md#next-steps)\n"),
        new("c.md", "# C\n\n[gone](gone.md)\n\n[a](a.md)\n"),
        new("d.md", "# D\n\n[gone](gone.md)\n\nNo other link.\n"),
    ];

    private static readonly ContentText[] s_translated =
    [
        new("en-US/guide.md", "# Guide\n\n[gone](gone.md)\n\nOpen it.\n\n## How to `pay`\n\nPay.\n"),
        new("de-DE/guide.md", "# Leitfaden\n\n[gone](gone.md)\n\nÖffne es.\n\n## Mit `pay` zahlen\n\nZahle.\n"),
        new("de-DE/b.md", "# B\n\n[gone](gone.md)\n\n[guide](guide.md#how-to-pay)\n"),
        new("de-DE/c.md", "# C\n\n[gone](gone.md)\n\nKein Link.\n"),
    ];

    [Fact]
    public void Every_step_has_its_name()
    {
        var generation = Generation.Run(
        [
            .. s_files,
            new("sv-SE/a.md", "# A\n\n[!INCLUDE [x](includes/x.md)]\n"),
            new("sv-SE/includes/x.md", "X.\n"),
            new(".openpublishing.redirection.json", "{}", kind: "redirects"),
            new("typedcontent.baseline", "", kind: "baseline"),
            new("typedcontent.lock", "typedcontent.lock 1\n", kind: "lock"),
            new("media/a.png", "", kind: "asset"),
            new("xrefmap.yml", "references: []", kind: "xrefmap"),
            new("landing.yml", "", kind: "page"),
            new("sv-SE/toc.yml", "- href: gone.md\n", kind: "toc"),
            new(".openpublishing.publish.config.json", "{}", kind: "publishconfig"),
        ]);

        // Failures are defects in TypedContent itself.
        Assert.Equal(TrackingNames.All.Except([TrackingNames.Failures]), generation.NamedSteps);
    }

    [Fact]
    public void Editing_code_runs_nothing()
    {
        var edited = Generation.Run(s_files).EditCode();

        // Severities are options of the compilation and available only from it.
        Assert.Equal(0, edited.NamedSteps.Except([TrackingNames.Severities]).SelectMany(edited.Reasons).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.Severities).Changed());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void Editing_a_table_of_contents_generates_nothing_and_editing_a_sentence_does_not_check_it()
    {
        var before = Generation.Run([.. s_files, new ContentText("toc.yml", "- href: lost.md\n", kind: "toc")]);
        var toc = before.Edit("toc.yml", "- href: a.md\n- href: lost.md\n");
        var sentence = before.Edit("a.md", "# A\n\n[gone](gone.md)\n\nOther sentence.\n\n## Next steps\n\nSecond sentence.\n");

        Assert.Equal(1, toc.Reasons(TrackingNames.TocProblems).Changed());
        Assert.Equal(0, toc.Reasons(TrackingNames.Index).Ran());
        Assert.Equal(0, toc.Reasons(TrackingNames.Buckets).Changed());
        Assert.Equal(0, sentence.Reasons(TrackingNames.Tocs).Ran());
        Assert.Equal(0, sentence.Reasons(TrackingNames.TocProblems).Ran());
    }

    [Fact]
    public void Renewing_equal_options_reads_nothing()
    {
        var edited = Generation.Run(s_files).RenewOptions(new() { ["RootNamespace"] = "MyApp" });

        Assert.Equal(0, edited.Reasons(TrackingNames.Documents).Ran());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void Renaming_the_namespace_reads_nothing_and_writes_all()
    {
        var edited = Generation.Run(s_files).RenewOptions(new() { ["RootNamespace"] = "Other" });

        Assert.Equal(0, edited.Reasons(TrackingNames.Documents).Ran());
        Assert.Equal(4 + s_files.Length, edited.OutputReasons().Changed());
    }

    [Fact]
    public void Editing_a_sentence_writes_one_file()
    {
        var edited = Edit("a.md", "First sentence", "Another sentence");

        AssertOnlyFirst(edited.Renewed<ArticleDocument>(TrackingNames.Documents));
        AssertOnlyFirst(edited.Renewed<ResolvedDocument>(TrackingNames.Resolved));
        AssertOnlyFirst(edited.Ran(TrackingNames.Models));
        Assert.Equal(1, edited.Reasons(TrackingNames.Buckets).Changed());
        Assert.Equal(1, edited.OutputReasons().Changed());
        Assert.Contains("AnotherSentence", edited.Source("Articles.a.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Adding_an_article_to_a_locale_reads_that_article()
    {
        var edited = Generation.Run([.. s_files, new("de-DE/a.md", "# A\n\n[gone](gone.md)\n")]).Add(new("de-DE/b.md", "# B\n\n[gone](gone.md)\n"));

        Assert.Equal(1, edited.Ran(TrackingNames.Readings).Count(ran => ran));
    }

    [Fact]
    public void A_folder_that_becomes_one_of_a_locale_is_read_again()
    {
        var first = Generation.Run([.. s_files, new("cs/x.md", "# X\n\n[gone](gone.md)\n")]);
        var edited = first.Add(new("cs/a.md", "# A\n\n[gone](gone.md)\n"));

        Assert.Equal(2, edited.Ran(TrackingNames.Readings).Count(ran => ran));
        Assert.DoesNotContain("Cs = new", first.Source("Locales.g.cs"), StringComparison.Ordinal);
        Assert.Contains("Cs = new", edited.Source("Locales.g.cs"), StringComparison.Ordinal);
        Assert.Contains("read as a topic", DoubtOf(first), StringComparison.Ordinal);
        Assert.Contains("read in this locale", DoubtOf(edited), StringComparison.Ordinal);

        static string DoubtOf(Generation generation) =>
            generation.Diagnostics.Single(diagnostic => diagnostic.Id == "TC5011").GetMessage(CultureInfo.InvariantCulture);
    }

    [Fact]
    public void A_file_of_another_use_takes_no_place_of_an_article()
    {
        var edited = Generation.Run([.. s_files, new("notes.md", "# Notes", kind: "none")]).Remove("a.md");

        Assert.DoesNotContain(edited.Diagnostics, diagnostic => diagnostic.Id == "TC4001");
        Assert.Equal(3, edited.Reasons(TrackingNames.Readings).Count(reason => reason != IncrementalStepRunReason.Removed));
    }

    [Fact]
    public void Editing_a_sentence_leaves_the_layout()
    {
        var edited = Edit("a.md", "First sentence", "Another sentence");

        AssertOnlyFirst(edited.Ran(TrackingNames.Readings));
        Assert.Equal(0, edited.Reasons(TrackingNames.Options).Changed());
    }

    [Fact]
    public void Editing_a_sentence_of_a_large_set_writes_one_bucket()
    {
        var files = Enumerable.Range(0, 34).Select(i => new ContentText($"a{i}.md", $"# A{i}\n\nFirst sentence.\n")).ToArray();
        var first = Generation.Run(files);
        var edited = first.Edit("a12.md", "# A12\n\nAnother sentence.\n");

        Assert.Equal(8, first.Result.GeneratedSources.Count(source => source.HintName.StartsWith("Articles.Bucket", StringComparison.Ordinal)));
        Assert.Equal(1, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(1, edited.OutputReasons().Changed());
    }

    [Fact]
    public void Editing_a_translation_writes_nothing()
    {
        var text = Articles.SideBySide("de-DE", "Kundenkommunikation", "Kundenkommunikation", "Sagen Sie es den Kunden zuerst.");
        var edited = Generation.Run(Articles.ThreeLocales).Edit("de-DE/partner/customer-communication.md", text);

        Assert.Equal(1, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Changed());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void Editing_a_translation_with_values_writes_nothing()
    {
        const string on = "---\ntypedcontent.values: true\n---\n\n";
        var edited = Generation.Run(
                new ContentText("en-US/a.md", on + "{n, plural, one {# file} other {# files}}\n"), new ContentText("de-DE/a.md", on + "{n, plural, one {# Datei} other {# Dateien}}\n"))
            .Edit("de-DE/a.md", on + "{n, plural, one {eine Datei} other {# Dateien}}\n");

        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Changed());
        Assert.Equal(0, edited.OutputReasons().Ran());
        Assert.Equal(0, edited.EditCode().Reasons(TrackingNames.Readings).Ran());
    }

    [Fact]
    public void Moving_a_sentence_writes_nothing()
    {
        var edited = Edit("a.md", "First sentence", "\n\nFirst sentence");

        AssertOnlyFirst(edited.Ran(TrackingNames.Readings));
        AssertOnlyFirst(edited.Renewed<ArticleDocument>(TrackingNames.Documents));
        Assert.Equal(0, edited.Reasons(TrackingNames.Outlines).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Articles).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.Gaps).Ran());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void Moving_a_broken_link_reports_it_again_and_writes_nothing()
    {
        var edited = Edit("a.md", "[gone]", "\n[gone]");

        AssertOnlyFirst(edited.Renewed<ArticleDocument>(TrackingNames.Documents));
        AssertOnlyFirst(edited.Renewed<ResolvedDocument>(TrackingNames.Resolved));
        Assert.Equal(1, edited.Reasons(TrackingNames.Problems).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Outlines).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Articles).Changed());
        Assert.Equal([2, 2, 2, 3], edited.Diagnostics.Select(d => d.Location.GetLineSpan().StartLinePosition.Line).Order());
        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(1, edited.OutputReasons().Changed());
    }

    [Fact]
    public void An_edited_sentence_does_not_concern_the_set()
    {
        var edited = Edit("a.md", "First sentence", "Another sentence");

        string[] steps = [TrackingNames.Index, TrackingNames.Names, TrackingNames.Schema, TrackingNames.Locales, TrackingNames.SetProblems];
        Assert.Equal(1, edited.Reasons(TrackingNames.Articles).Changed());
        Assert.Equal(0, steps.SelectMany(edited.Reasons).Ran());
    }

    [Fact]
    public void An_edited_sentence_of_a_translation_leaves_the_anchors_of_its_source()
    {
        var first = Generation.Run(s_translated);
        string[] steps = [TrackingNames.Index, TrackingNames.Names, TrackingNames.Schema, TrackingNames.Locales, TrackingNames.SetProblems];
        Assert.DoesNotContain(first.Diagnostics, diagnostic => diagnostic.Id == "TC1002");

        foreach (var (file, old, replacement) in ((string, string, string)[])
            [("en-US/guide.md", "Open it.", "Open [it](https://example.com/2) in 3 `steps`."), ("de-DE/guide.md", "Öffne es.", "Öffne es mit 4 `Klicks`.")])
        {
            var text = s_translated.Single(content => content.RelativePath == file).GetText()!.ToString();
            var edited = first.Edit(file, text.Replace(old, replacement, StringComparison.Ordinal));

            Assert.Equal(0, steps.SelectMany(edited.Reasons).Ran());
            Assert.Equal(s_translated.Select(content => content.RelativePath == file), edited.Renewed<ResolvedDocument>(TrackingNames.Resolved));
        }
    }

    [Fact]
    public void An_edited_heading_of_the_source_checks_links_of_translations_to_it()
    {
        var edited = Generation.Run(s_translated).Edit("en-US/guide.md", "# Guide\n\n[gone](gone.md)\n\nOpen it.\n\n## The `pay` command\n\nPay.\n");

        Assert.Equal([true, false, true, false], edited.Renewed<ResolvedDocument>(TrackingNames.Resolved));
        Assert.Equal(["b.md"], edited.Diagnostics.Where(d => d.Id == "TC1002").Select(d => Path.GetFileName(d.Location.GetLineSpan().Path)));
    }

    [Fact]
    public void Requiring_a_key_reads_nothing_and_writes_nothing()
    {
        var first = Generation.Run(s_files);
        var edited = first.RenewOptions(new() { ["RootNamespace"] = "MyApp", ["TypedContentRequiredMetadata"] = "title" });

        Assert.Equal(0, edited.Reasons(TrackingNames.Documents).Ran());
        Assert.Equal(s_files.Length, edited.Diagnostics.Count(diagnostic => diagnostic.Id == "TC3002"));
        Assert.Empty(edited.WrittenSince(first));
    }

    [Fact]
    public void Renaming_a_heading_checks_only_articles_that_link_to_it()
    {
        var edited = Edit("a.md", "Next steps", "Last steps");

        Assert.Equal(1, edited.Reasons(TrackingNames.Index).Changed());
        Assert.Equal([true, true, false, false], edited.Renewed<ResolvedDocument>(TrackingNames.Resolved));
        Assert.Equal(2, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(["b.md"], edited.Diagnostics.Where(d => d.Id == "TC1002").Select(d => Path.GetFileName(d.Location.GetLineSpan().Path)));
    }

    [Fact]
    public void Walking_finds_what_must_not_be_kept()
    {
        var compilation = Consumer.Compile(Consumer.Parse, "class C;");

        Assert.True(CachedValues.IsForbidden(compilation));
        Assert.True(CachedValues.IsForbidden(compilation.SyntaxTrees[0]));
        Assert.True(CachedValues.IsForbidden(compilation.SyntaxTrees[0].GetRoot()));
        Assert.True(CachedValues.IsForbidden(compilation.Assembly));
        Assert.True(CachedValues.IsForbidden(Location.None));
        Assert.True(CachedValues.IsForbidden(s_files[0]));
    }

    private static Generation Edit(string file, string old, string replacement)
    {
        var text = s_files.Single(content => content.RelativePath == file).GetText()!.ToString();
        return Generation.Run(s_files).Edit(file, text.Replace(old, replacement, StringComparison.Ordinal));
    }

    private static void AssertOnlyFirst(IEnumerable<bool> files) => Assert.Equal([true, false, false, false], files);
}

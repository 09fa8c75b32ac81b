using Microsoft.CodeAnalysis;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests;

/// <summary>Which edit makes which steps run.</summary>
public sealed class CachingTests
{
    private static readonly ContentText[] s_files =
    [
        new("a.md", "# A\n\nFirst sentence.\n\n## Next steps\n\nSecond sentence.\n"),
        new("b.md", "# B\n\n[a](a.md#next-steps)\n"),
        new("c.md", "# C\n\n[a](a.md)\n"),
        new("d.md", "# D\n\nNo link.\n"),
    ];

    [Fact]
    public void Editing_code_runs_nothing()
    {
        var edited = Generation.Run(s_files).EditCode();

        Assert.Equal(0, TrackingNames.All.SelectMany(edited.Reasons).Ran());
        Assert.Equal(0, edited.OutputReasons().Ran());
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
        var edited = Generation.Run(s_files).Edit("a.md", "# A\n\nAnother sentence.\n\n## Next steps\n\nSecond sentence.\n");

        Assert.Equal(1, edited.Reasons(TrackingNames.Documents).Ran());
        Assert.Equal(1, edited.Reasons(TrackingNames.Resolved).Ran());
        Assert.Equal(1, edited.Reasons(TrackingNames.Problems).Ran());
        Assert.Equal(1, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(1, edited.Reasons(TrackingNames.Buckets).Changed());
        Assert.Equal(1, edited.OutputReasons().Changed());
        Assert.Contains("AnotherSentence", edited.Source("Articles.a.g.cs"), StringComparison.Ordinal);
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
    public void Moving_lines_writes_nothing()
    {
        var edited = Generation.Run(s_files).Edit("b.md", "# B\n\n\n\n[a](a.md#next-steps)\n");

        Assert.Equal(1, edited.Reasons(TrackingNames.Documents).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Variants).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void Renaming_a_heading_checks_only_articles_that_link_to_it()
    {
        var first = Generation.Run(s_files);
        var edited = first.Edit("a.md", "# A\n\nFirst sentence.\n\n## Last steps\n\nSecond sentence.\n");

        Assert.Empty(first.Diagnostics);
        Assert.Equal(1, edited.Reasons(TrackingNames.Index).Changed());
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached, IncrementalStepRunReason.Cached],
            edited.Reasons(TrackingNames.Problems).Select(reason => reason == IncrementalStepRunReason.Unchanged ? IncrementalStepRunReason.Modified : reason));
        Assert.Equal(2, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(["TC1002"], edited.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void Moving_a_broken_link_reports_it_again_and_writes_nothing()
    {
        var first = Generation.Run(new ContentText("a.md", "# A\n\n[gone](gone.md)\n"), new ContentText("b.md", "# B\n\n[gone](gone.md)\n"));
        var edited = first.Edit("a.md", "# A\n\n\n[gone](gone.md)\n");

        Assert.Equal([2, 3], [.. first.Diagnostics.Concat(edited.Diagnostics)
            .Where(d => d.Location.GetLineSpan().Path.EndsWith("a.md", StringComparison.Ordinal)).Select(d => d.Location.GetLineSpan().StartLinePosition.Line)]);
        Assert.Equal(1, edited.OutputReasons().Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Buckets).Ran());
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
}

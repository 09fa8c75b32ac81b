using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests;

/// <summary>Tests generated code without some of the members.</summary>
public sealed class MemberSelectionTests
{
    private const string Body = "# A\n\nOne sentence.\n\n## Next\n\nSee [B](b.md).\n";

    private static readonly string[] s_tables = ["StringTable", "SectionTable", "LinkTable", "ArticleMetadata_"];

    private static readonly ContentText[] s_files = [new("a.md", "---\ntitle: A\n---\n" + Body), new("b.md", "---\ntitle: B\n---\n" + Body)];

    [Fact]
    public void An_article_without_members_has_empty_tables_and_its_counts()
    {
        var generation = Generation.Run(Members("none"), s_files);

        var code = generation.Source("Articles.a.g.cs");
        Assert.Equal(3, code.Split("global::TypedContent.EmptyTable").Length - 1);
        Assert.Contains("UL, 2, 1, 4)", code, StringComparison.Ordinal);
        Assert.DoesNotContain("LinksOf", code, StringComparison.Ordinal);
        Assert.DoesNotContain("struct", code + generation.Source("ArticleMetadata.g.cs"), StringComparison.Ordinal);
        Assert.Empty(Consumer.Complaints(generation.Output));
    }

    [Theory]
    [InlineData("strings", "StringTable")]
    [InlineData("sections", "SectionTable")]
    [InlineData("links", "LinkTable")]
    [InlineData("metadata", "ArticleMetadata_")]
    public void An_article_has_the_tables_that_the_project_names(string members, string table)
    {
        var generation = Generation.Run(Members(members), s_files);

        var code = generation.Source("Articles.a.g.cs");
        Assert.Equal([table], s_tables.Where(name => code.Contains(name, StringComparison.Ordinal)));
        Assert.Empty(Consumer.Complaints(generation.Output));
    }

    [Fact]
    public void Leaving_out_members_makes_models_again_and_reads_and_resolves_nothing()
    {
        var first = Generation.Run(s_files);
        var edited = first.RenewOptions(Members("", "a: sections;links"));

        string[] steps = [TrackingNames.Documents, TrackingNames.Outlines, TrackingNames.Index, TrackingNames.Names, TrackingNames.Schema, TrackingNames.Resolved, TrackingNames.Articles];
        Assert.All(steps, step => Assert.Equal(0, edited.Reasons(step).Changed()));
        Assert.Equal([TrackingNames.ReadingOptions], new[] { TrackingNames.ReadingOptions, TrackingNames.Options }.Where(step => edited.Reasons(step).Changed() == 0));
        Assert.Equal([true, false], edited.Reasons(TrackingNames.Models).Select(reason => reason == Microsoft.CodeAnalysis.IncrementalStepRunReason.Modified));
        Assert.Equal(["Articles.a.g.cs"], edited.WrittenSince(first));
    }

    private static Dictionary<string, string> Members(string members, string membersFor = "") =>
        new() { ["RootNamespace"] = "MyApp", ["TypedContentMembers"] = members, ["TypedContentMembersFor"] = membersFor };
}

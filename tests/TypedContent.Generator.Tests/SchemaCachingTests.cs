using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;
using TypedContent.Generator.Tests.Verification;

namespace TypedContent.Generator.Tests;

/// <summary>Tests which steps run after edits in a project whose types describe front matter.</summary>
public sealed class SchemaCachingTests
{
    private const string Code = """
        using TypedContent;
        [ContentMetadata("a"), ContentMetadata("gone")]
        record Page(string Owner, int Weight);
        """;

    // Roslyn tracks only steps that have an output.
    private static readonly ContentText[] s_files =
        [new("a.md", "---\nowner: Ann\nweight: low\n---\n# A\n\n[gone](gone.md)\n\nA sentence.\n"), new("b.md", "# B\n\n[gone](gone.md)\n")];

    [Fact]
    public void Editing_other_code_leaves_the_schemas_and_runs_nothing_after_them()
    {
        var edited = Generation.RunWith(Code, s_files).EditCode();

        Assert.Equal(0, edited.Reasons(TrackingNames.SchemaDeclarations).Changed());
        Assert.Equal(0, edited.NamedSteps.Except([TrackingNames.Severities]).SelectMany(edited.Reasons).Ran());
        Assert.Equal(0, edited.OutputReasons().Ran());
    }

    [Fact]
    public void Moving_a_schema_only_moves_its_findings()
    {
        var edited = Generation.RunWith(Code, s_files).EditOwnCode("// A comment.\n" + Code);

        Assert.Equal(1, edited.Reasons(TrackingNames.SchemaDeclarations).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Schemas).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.SchemaUse).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.SetProblems).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(3, edited.Diagnostics.Single(diagnostic => diagnostic.Id == "TC5023").Location.GetLineSpan().StartLinePosition.Line + 1);
    }

    [Fact]
    public void Editing_a_key_checks_front_matter_and_writes_no_article()
    {
        var edited = Generation.RunWith(Code, s_files).EditOwnCode(Code.Replace("int Weight", "string Weight", StringComparison.Ordinal));

        Assert.Equal(1, edited.Reasons(TrackingNames.SetProblems).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.SchemaUse).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.Models).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.Documents).Ran());
        Assert.Equal(["ContentMetadataReader.g.cs"], edited.WrittenSince(Generation.RunWith(Code, s_files)).Where(name => name.StartsWith("Content", StringComparison.Ordinal) && name != "ContentIndex.g.cs"));
    }

    [Fact]
    public void Editing_a_sentence_runs_no_step_of_schemas()
    {
        var edited = Generation.RunWith(Code, s_files).Edit("a.md", s_files[0].GetText()!.ToString().Replace("A sentence", "Another sentence", StringComparison.Ordinal));

        Assert.Equal(0, edited.Reasons(TrackingNames.SchemaDeclarations).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.SchemaUse).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.SchemaProblems).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.SetProblems).Ran());
        Assert.Equal(1, edited.Reasons(TrackingNames.Buckets).Changed());
    }

    [Fact]
    public void Editing_front_matter_compares_it_and_writes_no_article()
    {
        var edited = Generation.RunWith(Code, s_files).Edit("a.md", s_files[0].GetText()!.ToString().Replace("low", "7", StringComparison.Ordinal));

        Assert.Equal(1, edited.Reasons(TrackingNames.SetProblems).Changed());
        Assert.Equal(0, edited.Reasons(TrackingNames.SchemaDeclarations).Ran());
        Assert.Equal(0, edited.Reasons(TrackingNames.Buckets).Changed());
        Assert.DoesNotContain(edited.Diagnostics, diagnostic => diagnostic.Id == "TC3008");
    }
}

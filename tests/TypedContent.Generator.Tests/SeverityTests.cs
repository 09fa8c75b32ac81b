using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Generator.Pipeline;
using TypedContent.Generator.Tests.Infrastructure;

namespace TypedContent.Generator.Tests;

/// <summary>Tests the effect of projects, folders, comments and baselines on findings.</summary>
public sealed class SeverityTests
{
    private const string Broken = "# Title\n\n[gone](gone.md)\n";

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("error", DiagnosticSeverity.Error)]
    public void A_folder_says_how_much_a_rule_matters_in_it(string word, DiagnosticSeverity? severity)
    {
        var generation = Generation.Run(
            new ContentText("legacy/a.md", Broken).Under("typedcontent_severity.tc1001", word),
            new ContentText("b.md", Broken));

        Assert.Equal(severity, In(generation, "legacy/a.md")?.Severity);
        Assert.Equal(DiagnosticSeverity.Error, In(generation, "b.md")!.Severity);
    }

    [Fact]
    public void What_a_folder_says_beats_what_the_project_says()
    {
        var generation = Generation.Run(new ContentText("legacy/a.md", Broken).Under("typedcontent_severity.TC1001", "error"));
        var options = generation.Output.Options.WithSpecificDiagnosticOptions([KeyValuePair.Create("TC1001", ReportDiagnostic.Suppress)]);

        Assert.Single(CompilationWithAnalyzers.GetEffectiveDiagnostics(generation.Diagnostics, generation.Output.WithOptions(options)));
    }

    [Fact]
    public void A_comment_says_that_a_finding_is_intended()
    {
        var generation = Generation.Run(
            new ContentText("a.md", "# Title\n\n<!-- typedcontent-disable-next-line TC1001: it comes in May -->\n[gone](gone.md)\n"),
            new ContentText("b.md", "# Title\n\n<!-- typedcontent-disable-next-line TC1001 -->\n[a](a.md)\n"));

        Assert.Equal(
            "/project/content/b.md(3,1): warning TC0007: there is no TC1001 to suppress in the next line; remove the comment",
            Assert.Single(generation.Diagnostics).ToString());
    }

    [Fact]
    public void A_baseline_turns_known_findings_into_information()
    {
        var generation = Generation.Run(
            new Dictionary<string, string> { ["TypedContentRootPath"] = "/project/content" },
            new ContentText("a.md", Broken),
            new ContentText("b.md", Broken),
            new ContentText("../typedcontent.baseline", "# known\r\nTC1001 | a.md | gone.md | en-US\r\n", kind: "baseline"));

        Assert.Equal(DiagnosticSeverity.Info, In(generation, "a.md")!.Severity);
        Assert.Equal(DiagnosticSeverity.Error, In(generation, "b.md")!.Severity);
    }

    [Fact]
    public void A_file_shows_its_worst_findings()
    {
        var links = string.Concat(Enumerable.Range(0, 150).Select(i => $"[x](#no{i})\n"));
        var generation = Generation.Run(new ContentText("a.md", links));

        Assert.Equal(101, generation.Diagnostics.Length);
        Assert.Equal("TC9010", Assert.Single(generation.Diagnostics, diagnostic => diagnostic.Id != "TC1002").Id);
    }

    [Fact]
    public void Settings_of_the_project_are_read_the_way_the_compiler_reads_them()
    {
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error)
            .WithSpecificDiagnosticOptions([KeyValuePair.Create("TC1001", ReportDiagnostic.Suppress), KeyValuePair.Create("TC1002", ReportDiagnostic.Warn)])
            .WithSyntaxTreeOptionsProvider(new GlobalConfig("TC0005", ReportDiagnostic.Hidden));
        var severities = SeverityReader.Read(options, default);

        Assert.Equal(RuleSeverity.None, severities.Of(BrokenLink.Rule));
        Assert.Equal(RuleSeverity.Warning, severities.Of(BrokenAnchor.Rule));
        Assert.Equal(RuleSeverity.None, severities.Of(UnsupportedHtml.Rule));
        Assert.Equal(RuleSeverity.Error, severities.Of(LocaleContradiction.Rule));
    }

    private static Diagnostic? In(Generation generation, string file) =>
        generation.Diagnostics.SingleOrDefault(diagnostic => diagnostic.Location.GetLineSpan().Path == "/project/content/" + file);

    private sealed class GlobalConfig(string configured, ReportDiagnostic value) : SyntaxTreeOptionsProvider
    {
        public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) => GeneratedKind.Unknown;

        public override bool TryGetDiagnosticValue(SyntaxTree tree, string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity) =>
            TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

        public override bool TryGetGlobalDiagnosticValue(string diagnosticId, CancellationToken cancellationToken, out ReportDiagnostic severity)
        {
            severity = value;
            return diagnosticId == configured;
        }
    }
}

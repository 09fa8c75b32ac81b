using System.Globalization;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Text;
using Xunit;

namespace TypedContent.Compiler.Tests.Reporting;

/// <summary>Tests the findings that a build reports.</summary>
public sealed class ReportTests
{
    private const string Path = "/app/content/de-DE/a.md";

    [Fact]
    public void Findings_come_by_file_and_place()
    {
        var findings = ContentReport.Of([File([Broken(9), Broken(2)]), File([Broken(5)], path: "/app/content/b.md")], [], ReportSettings.Default);

        Assert.Equal([(Path, 2), (Path, 9), ("/app/content/b.md", 5)],
            findings.Select(finding => (finding.Problem.FilePath, finding.Problem.Span.StartLine)).OrderBy(place => place.FilePath == Path ? 0 : 1));
        Assert.All(findings, finding => Assert.Equal((RuleSeverity.Error, false), (finding.Severity, finding.IsSettled)));
    }

    [Fact]
    public void A_suppression_hides_its_rule_on_its_line()
    {
        var suppression = new Suppression(new(["TC1001"]), default, 2);

        Assert.Empty(ContentReport.Of([File([Broken(2)], [suppression])], [], ReportSettings.Default));
        Assert.Equal(["TC0007", "TC1001"], Ids(ContentReport.Of([File([Broken(3)], [suppression])], [], ReportSettings.Default)));
        Assert.Equal(["TC0007", "TC1002"], Ids(ContentReport.Of([File([Broken(2, BrokenAnchor.Rule)], [suppression])], [], ReportSettings.Default)));
    }

    [Fact]
    public void A_suppression_of_what_only_the_compiler_finds_is_unused_only_for_it()
    {
        var suppression = new Suppression(new(["TC3008"]), default, 2);

        Assert.Empty(ContentReport.Of([File([], [suppression])], [], ReportSettings.Default));
        Assert.Equal(["TC0007"], Ids(ContentReport.Of([File([], [suppression])], [], ReportSettings.Default with { HasSchemas = true })));
    }

    [Fact]
    public void A_suppression_for_the_file_hides_problems_of_the_set_too()
    {
        var suppression = new Suppression(new(["TC4001", "TC1001"]), default, -1);
        var duplicate = DuplicateArticle.At(default, "a", "de-DE", "b.md").In(Path);

        Assert.Empty(ContentReport.Of([File([Broken(2), Broken(7)], [suppression])], [duplicate], ReportSettings.Default));
    }

    [Fact]
    public void An_unused_suppression_says_which_rule_found_nothing()
    {
        var findings = ContentReport.Of([File([Broken(2)], [new(new(["TC1001", "TC1002"]), default, 2), new(new(["TC0005"]), default, -1)])], [], ReportSettings.Default);

        Assert.Equal(
            ["there is no TC1002 to suppress in the next line; remove the comment", "there is no TC0005 to suppress in this file; remove the comment"],
            findings.Select(finding => finding.Problem.Message));
    }

    [Fact]
    public void A_suppression_of_a_rule_that_is_off_is_no_finding() => Assert.Empty(
        ContentReport.Of([File([], [new(new(["TC1001"]), default, 2)])], [], Project(new ProjectSeverity("TC1001", RuleSeverity.None))));

    [Fact]
    public void A_folder_changes_severities_and_settles_them()
    {
        var folder = SeverityOverride.From("typedcontent_severity.tc1001", "suggestion")!;
        var finding = Assert.Single(ContentReport.Of([File([Broken(2)], overrides: [folder])], [], Project(new ProjectSeverity("TC1001", RuleSeverity.None))));

        Assert.Equal((RuleSeverity.Info, true), (finding.Severity, finding.IsSettled));
    }

    [Fact]
    public void A_folder_turns_rules_off() => Assert.Empty(
        ContentReport.Of([File([Broken(2)], overrides: [SeverityOverride.From("typedcontent_severity.TC1001", "none")!])], [], ReportSettings.Default));

    [Fact]
    public void A_warning_of_a_folder_is_an_error_where_warnings_are()
    {
        var settings = ReportSettings.Default with { Severities = new([], WarningsAreErrors: true) };
        var folder = SeverityOverride.From("typedcontent_severity.TC1001", "warning")!;

        Assert.Equal(RuleSeverity.Error, Assert.Single(ContentReport.Of([File([Broken(2)], overrides: [folder])], [], settings)).Severity);
    }

    [Theory]
    [InlineData("typedcontent_severity.TC1001", "eror", "typedcontent_severity.TC1001 = eror")]
    [InlineData("typedcontent_severity.TC101", "error", "typedcontent_severity.TC101 = error")]
    public void A_setting_that_says_nothing_is_reported_once(string key, string value, string shown)
    {
        var stated = SeverityOverride.From(key, value)!;
        var findings = ContentReport.Of([File([], overrides: [stated]), File([], overrides: [stated], path: "/app/content/b.md")], [], ReportSettings.Default);

        Assert.Equal($"'{shown}' in .editorconfig is not a severity of a rule; name a rule such as TC1001, and none, info, warning or error",
            Assert.Single(findings).Problem.Message);
    }

    [Fact]
    public void Other_keys_are_no_settings() => Assert.Null(SeverityOverride.From("dotnet_diagnostic.TC1001.severity", "error"));

    [Fact]
    public void What_the_baseline_knows_is_information_and_what_is_new_is_not()
    {
        var text = Baseline.Write(ContentReport.Of([File([Broken(2), Broken(4)])], [], ReportSettings.Default), "/app/content");
        var findings = ContentReport.Of([File([Broken(12), Broken(14), Broken(15), Broken(16, target: "other.md")])], [], Known(text));

        Assert.Equal(
            [RuleSeverity.Info, RuleSeverity.Info, RuleSeverity.Error, RuleSeverity.Error], findings.Select(finding => finding.Severity));
        Assert.Equal(["TC1001 | de-DE/a.md | no.md | de-DE", "TC1001 | de-DE/a.md | no.md | de-DE"], Baseline.Read(text).Items);
    }

    [Fact]
    public void A_baseline_that_is_too_long_is_reported()
    {
        var text = Baseline.Write(ContentReport.Of([File([Broken(2), Broken(4)])], [], ReportSettings.Default), "/app/content");
        var finding = Assert.Single(ContentReport.Of([], [], Known(text)));

        Assert.Equal("/app/typedcontent.baseline", finding.Problem.FilePath);
        Assert.StartsWith("2 findings of the baseline no longer occur", finding.Problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/app/content", "/app/content/de-DE/a.md", "de-DE/a.md")]
    [InlineData("C:\\app\\content\\", "C:\\app\\content\\de-DE\\a.md", "de-DE/a.md")]
    [InlineData("/app/content", "/docs/a.md", "../../docs/a.md")]
    [InlineData("/app/content", "/app/content/../more/a.md", "../more/a.md")]
    public void A_baseline_names_files_the_same_way_on_every_machine(string root, string file, string shown) =>
        Assert.Equal(shown, ContentRoot.PathFrom(root, file));

    [Fact]
    public void Only_the_worst_findings_of_a_file_are_shown()
    {
        var problems = Enumerable.Range(0, 150).Select(i => Broken(i, i < 120 ? UnsupportedHtml.Rule : BrokenLink.Rule));
        var findings = ContentReport.Of([File([.. problems])], [], ReportSettings.Default);

        Assert.Equal(101, findings.Count);
        Assert.Equal(30, findings.Count(finding => finding.Severity == RuleSeverity.Error));
        var notice = Assert.Single(findings, finding => finding.Problem.Rule == TooManyFindingsInFile.Rule);
        Assert.Equal((RuleSeverity.Warning, true), (notice.Severity, notice.IsSettled));
        Assert.Equal("only the 100 most severe findings of this file are shown; 50 more were left out; correct these first", notice.Problem.Message);
    }

    [Fact]
    public void A_build_fails_though_its_errors_are_too_many_to_show()
    {
        var files = Enumerable.Range(0, 30).Select(f => File([.. Enumerable.Range(0, 90).Select(i => Broken(i))], path: $"/app/content/{f}.md"));
        var findings = ContentReport.Of(files, [], ReportSettings.Default);

        Assert.Equal(101, findings.Count);
        var notice = Assert.Single(findings, finding => finding.Problem.Rule == TooManyFindings.Rule);
        Assert.Equal(RuleSeverity.Error, notice.Severity);
        Assert.StartsWith("only 100 findings are shown, the most severe of each rule; 2600 more were left out;", notice.Problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void No_rule_takes_the_place_of_another()
    {
        var files = Enumerable.Range(0, 30).Select(f => File(
            [.. Enumerable.Range(0, 80).Select(i => Broken(i, LinkWithoutFileName.Rule)), Broken(90), Broken(91, BrokenAnchor.Rule)], path: $"/app/content/{f}.md"));
        var findings = ContentReport.Of(files, [], ReportSettings.Default);

        Assert.Equal(
            [("TC1001", 30), ("TC1002", 30), ("TC1007", 100), ("TC9011", 1)],
            findings.GroupBy(finding => finding.Problem.Rule.Id).Select(rule => (rule.Key, rule.Count())).OrderBy(rule => rule.Key, StringComparer.Ordinal));
        Assert.Equal(RuleSeverity.Warning, findings.Single(finding => finding.Problem.Rule == TooManyFindings.Rule).Severity);
    }

    [Fact]
    public void Rules_that_are_off_take_no_place_in_the_report()
    {
        var problems = Enumerable.Range(0, 150).Select(i => Broken(i, i < 120 ? BrokenAnchor.Rule : BrokenLink.Rule));
        var findings = ContentReport.Of([File([.. problems])], [], Project(new ProjectSeverity("TC1002", RuleSeverity.None)));

        Assert.Equal(30, findings.Count);
    }

    private static Problem Broken(int line, Rule? rule = null, string target = "no.md") => new Problem(
        rule ?? BrokenLink.Rule, new FileSpan(line * 10, 1, line, 0, line, 1),
        [target, "de-DE"], string.Create(CultureInfo.InvariantCulture, $"'{line}.md' is similar")).In(Path);

    private static FileProblems File(
        Problem[] problems, Suppression[]? suppressions = null, SeverityOverride[]? overrides = null, string path = Path) => new(
        path, new([.. problems.Select(problem => problem.In(path))]), new(suppressions ?? []), new(overrides ?? []));

    private static ReportSettings Project(params ProjectSeverity[] severities) =>
        ReportSettings.Default with { Severities = new(new(severities), WarningsAreErrors: false) };

    private static ReportSettings Known(string baseline) =>
        new(ProjectSeverities.Default, "/app/content", "/app/typedcontent.baseline", Baseline.Read(baseline).Items);

    private static IEnumerable<string> Ids(IEnumerable<Finding> findings) => findings.Select(finding => finding.Problem.Rule.Id).Order(StringComparer.Ordinal);
}

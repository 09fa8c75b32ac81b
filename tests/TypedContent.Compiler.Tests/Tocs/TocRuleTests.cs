using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Tocs;

/// <summary>Tests the findings about tables of contents.</summary>
public sealed class TocRuleTests
{
    [Theory]
    [InlineData("payment-metods.md", "'payment-methods.md' is similar")]
    [InlineData("../support/tickets.md", "'../support/ticket.md' is similar")]
    [InlineData("../../x.md", "correct the destination, or remove the entry")]
    [InlineData("../suport/toc.yml", "'../support/toc.yml' is similar")]
    [InlineData("nothing/toc.yml", "correct the destination, or remove the entry")]
    [InlineData("nothing/", "correct the destination, or remove the entry")]
    [InlineData("javascript:alert(1)", "correct the destination, or remove the entry")]
    public void An_entry_that_leads_nowhere_is_reported_at_its_place(string href, string suggestion)
    {
        var finding = Assert.Single(Findings($"- name: Paying\n  href: {href}\n"));

        Assert.Equal($"the entry 'Paying' leads to '{href}', which does not exist; {suggestion}", finding.Problem.Message);
        Assert.Equal("TC1017", finding.Problem.Rule.Id);
        Assert.Equal("en-US/billing/toc.yml", finding.Problem.FilePath);
        Assert.Equal((1, 8), (finding.Problem.Span.StartLine, finding.Problem.Span.StartColumn));
    }

    [Theory]
    [InlineData("payment-methods.md")]
    [InlineData("payment-methods.md#late")]
    [InlineData("german.md#spät")]
    [InlineData("./payment-methods.md?view=a")]
    [InlineData("~/support/ticket.md")]
    [InlineData("../support/")]
    [InlineData("../support/toc.yml")]
    [InlineData("../support/TOC.yml")]
    [InlineData("../pages/")]
    [InlineData("german.md")]
    [InlineData("https://example.com/")]
    [InlineData("/anything")]
    [InlineData("faq.yml")]
    [InlineData("mailto:a@example.com")]
    [InlineData("\"\"")]
    public void An_entry_that_leads_somewhere_is_not_reported(string href) => Assert.Empty(Findings($"- name: Paying\n  href: {href}\n"));

    [Theory]
    [InlineData("payment-methods.md#lat", "TC1002: 'billing/payment-methods' has no anchor '#lat' in en-US; '#late' is similar")]
    [InlineData("payment-methods.md#LATE", "TC1006: 'billing/payment-methods' has the anchor '#late', and '#LATE' differs in case; write '#late'")]
    [InlineData("german.md#nothing", "TC1002: 'billing/german' has no anchor '#nothing' in de-DE")]
    public void The_anchor_of_an_entry_is_checked_like_that_of_a_link(string href, string expected)
    {
        var finding = Assert.Single(Findings($"- name: Paying\n  href: {href}\n"));

        Assert.Equal(expected, $"{finding.Problem.Rule.Id}: {finding.Problem.Message}");
        Assert.Equal(("en-US/billing/toc.yml", 1, 8), (finding.Problem.FilePath, finding.Problem.Span.StartLine, finding.Problem.Span.StartColumn));
    }

    [Fact]
    public void An_edit_of_a_heading_is_seen_by_the_entries_that_lead_to_it()
    {
        var before = Compilation(new(), ("en-US/billing/toc.yml", "- name: Paying\n  href: payment-methods.md#late\n"));
        Assert.Empty(Findings(before, ReportSettings.Default));
        var file = before.Files.Single(file => file.Origin.FilePath == "en-US/billing/payment-methods.md");
        var after = before.WithText(file with { Text = file.Text.Replace("## Late", "## Later", StringComparison.Ordinal) });

        Assert.Equal("TC1002", Assert.Single(Findings(after, ReportSettings.Default)).Problem.Rule.Id);
        Assert.Empty(Findings(after.WithText(file), ReportSettings.Default));
    }

    [Theory]
    [InlineData("- name: A\n  href: ../support/toc.yml\n  topicHref: lost.md\n", "lost.md")]
    [InlineData("- name: A\n  tocHref: lost/\n  topicHref: payment-methods.md\n", "lost/")]
    [InlineData("- items:\n  - href: lost.md\n", "lost.md")]
    public void Each_destination_is_checked(string toc, string lost) =>
        Assert.Contains($"leads to '{lost}'", Assert.Single(Findings(toc)).Problem.Message, StringComparison.Ordinal);

    [Fact]
    public void Lists_of_locales_that_are_left_out_are_not_checked() => Assert.Empty(
        Findings(Compilation(new() { Locales = ["en-US"] }, ("de-DE/toc.yml", "- href: lost.md\n")), ReportSettings.Default));

    [Fact]
    public void An_article_that_is_in_no_list_is_reported_if_the_rule_is_on()
    {
        var compilation = Compilation(new(), ("en-US/billing/toc.yml", "- href: payment-methods.md\n"), ("de-DE/toc.yml", "- href: billing/german.md\n"));

        Assert.Empty(Findings(compilation, ReportSettings.Default));
        Assert.Equal(
            ["the article 'support/ticket' is in no table of contents; add '- href: ticket.md' to a toc.yml"],
            Findings(compilation, On).Select(finding => finding.Problem.Message));
        Assert.Empty(Findings(Compilation(new()), On));
    }

    [Fact]
    public void A_file_that_is_not_valid_is_reported_once() =>
        Assert.Equal("TC5010", Assert.Single(Findings("- name: \"A\n- name: B\n")).Problem.Rule.Id);

    private static ReportSettings On => ReportSettings.Default with
    {
        Severities = new ProjectSeverities([new ProjectSeverity("TC1018", Diagnostics.RuleSeverity.Warning)], false),
    };

    private static IReadOnlyList<Finding> Findings(string toc) =>
        Findings(Compilation(new(), ("en-US/billing/toc.yml", toc), ("en-US/support/toc.yml", "- href: ticket.md\n")), ReportSettings.Default);

    private static IReadOnlyList<Finding> Findings(ContentCompilation compilation, ReportSettings settings) =>
        [.. compilation.GetFindings(settings).Where(finding => finding.Problem.Rule.Id is "TC1017" or "TC1018" or "TC1002" or "TC1006" or "TC5010")];

    private static ContentCompilation Compilation(ContentOptions options, params (string Path, string Text)[] tocs) => ContentCompilation
        .Create(
            new ContentSet().With("en-US/billing/payment-methods.md", "# Title\n\n## Late\n").With("en-US/support/ticket.md").With("de-DE/billing/german.md", "# Titel\n\n## Spät\n").Files,
            options,
            LinkTargets.None with { Pages = ["pages/index"] })
        .WithTocs(tocs.Select(toc => TocFile.Read(toc.Text, toc.Path, toc.Path)));
}

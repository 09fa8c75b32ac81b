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

    [Theory]
    [InlineData("../toc.yml")]
    [InlineData("../")]
    [InlineData("toc.yml")]
    [InlineData("./")]
    public void An_entry_that_leads_to_a_list_around_it_is_reported(string href)
    {
        var finding = Assert.Single(Findings(
            Compilation(new(), ("en-US/toc.yml", "- name: Paying\n  href: billing/\n"), ("en-US/billing/toc.yml", $"- name: All\n  href: {href}\n")), ReportSettings.Default));

        Assert.Equal(
            ("TC1025", $"the entry 'All' leads to '{href}', which is this table of contents or one around it, so its entries aren't shown again; name an article, or remove the entry"),
            (finding.Problem.Rule.Id, finding.Problem.Message));
    }

    [Fact]
    public void Letters_that_changed_places_are_a_reason_to_suggest_an_article() => Assert.Equal(
        "the entry 'Paying' leads to 'support/tikcet.md', which does not exist; 'support/ticket.md' is similar",
        Assert.Single(Findings(Compilation(new(), ("en-US/toc.yml", "- name: Paying\n  href: support/tikcet.md\n")), ReportSettings.Default)).Problem.Message);

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

    [Theory]
    [InlineData("- name: Zahlen\n  href: payment-methods.md\n- name: Steuern\n  href: german.md\n", 2, 8, "the entry 'Steuern' isn't in the table of contents of en-US, so readers don't see it; add it there, or remove it here")]
    [InlineData("- name: Gruppe\n  items:\n  - name: Zahlen\n    href: payment-methods.md\n- name: Neu\n  items:\n  - name: Steuern\n    href: german.md\n", 4, 8,
        "the entry 'Neu' isn't in the table of contents of en-US, so readers don't see it; it is recognized by the entries in it: put those into it that are in it in en-US, add it there, or remove it here")]
    public void An_entry_of_a_translation_that_the_source_lacks_is_reported(string toc, int line, int column, string expected)
    {
        var finding = Assert.Single(Translated(toc));

        Assert.Equal(("TC2021", expected), (finding.Problem.Rule.Id, finding.Problem.Message));
        Assert.Equal(("de-DE/billing/toc.yml", line, column), (finding.Problem.FilePath, finding.Problem.Span.StartLine, finding.Problem.Span.StartColumn));
    }

    [Theory]
    [InlineData("- name: Andere Gruppe\n  items:\n  - name: Zahlen\n    href: ./payment-methods.md\n")]
    [InlineData("- name: Zahlen\n  href: ../billing/payment-methods.md\n")]
    [InlineData("- name: Gruppe\n")]
    [InlineData("- href: german.md\n")]
    [InlineData("[]")]
    public void An_entry_of_a_translation_that_is_one_of_the_source_is_not_reported(string toc) => Assert.Empty(Translated(toc));

    [Fact]
    public void An_entry_of_a_translation_that_leads_nowhere_is_reported_once() =>
        Assert.Equal("TC1017", Assert.Single(Translated("- name: Zahlen\n  href: lost.md\n")).Problem.Rule.Id);

    [Fact]
    public void Without_a_source_the_first_locale_stands_for_it() =>
        Assert.Empty(Findings(Compilation(new(), ("de-DE/billing/toc.yml", "- name: Steuern\n  href: german.md\n")), ReportSettings.Default));

    private static ReportSettings On => ReportSettings.Default with
    {
        Severities = new ProjectSeverities([new ProjectSeverity("TC1018", Diagnostics.RuleSeverity.Warning)], false),
    };

    private static IReadOnlyList<Finding> Translated(string toc) => Findings(
        Compilation(new(), ("en-US/billing/toc.yml", "- name: Group\n  items:\n  - name: Paying\n    href: payment-methods.md\n"), ("de-DE/billing/toc.yml", toc)), ReportSettings.Default);

    private static IReadOnlyList<Finding> Findings(string toc) =>
        Findings(Compilation(new(), ("en-US/billing/toc.yml", toc), ("en-US/support/toc.yml", "- href: ticket.md\n")), ReportSettings.Default);

    private static IReadOnlyList<Finding> Findings(ContentCompilation compilation, ReportSettings settings) =>
        [.. compilation.GetFindings(settings).Where(finding => finding.Problem.Rule.Id is "TC1017" or "TC1018" or "TC1002" or "TC1006" or "TC2021" or "TC1025" or "TC5010")];

    private static ContentCompilation Compilation(ContentOptions options, params (string Path, string Text)[] tocs) => ContentCompilation
        .Create(
            new ContentSet().With("en-US/billing/payment-methods.md", "# Title\n\n## Late\n").With("en-US/support/ticket.md").With("de-DE/billing/german.md", "# Titel\n\n## Spät\n").Files,
            options,
            LinkTargets.None with { Pages = ["pages/index"] })
        .WithTocs(tocs.Select(toc => TocFile.Read(toc.Text, toc.Path, toc.Path)));
}

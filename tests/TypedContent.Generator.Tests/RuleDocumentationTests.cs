using System.Globalization;
using System.Reflection;
using TypedContent.Compiler.Diagnostics;

namespace TypedContent.Generator.Tests;

/// <summary>Tests that the IDs of rules match in the build and in the documentation.</summary>
public sealed class RuleDocumentationTests
{
    public static TheoryData<string> Ids => [.. RuleCatalog.All.Select(rule => rule.Id)];

    [Fact]
    public void Ids_are_unique_and_sorted() =>
        Assert.Equal(RuleCatalog.All.Select(rule => rule.Id).Distinct().Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));

    [Fact]
    public void Every_rule_is_in_the_catalog()
    {
        var rules = typeof(RuleCatalog).Assembly.GetTypes()
            .Select(type => type.GetProperty("Rule", BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)?.GetValue(null)).OfType<Rule>();

        Assert.Equal(rules.Select(rule => rule.Id).Order(StringComparer.Ordinal), RuleCatalog.All.Select(rule => rule.Id));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_page_with_its_title_and_severity(string id)
    {
        var rule = RuleCatalog.All.Single(candidate => candidate.Id == id);
        var page = File.ReadAllLines(Path.Combine(RepositoryFolder.Root, "docs", "diagnostics", id + ".md"));

        Assert.Equal($"# {id}: {rule.Title}", page[0]);
        Assert.Equal($"Severity: {SeverityOf(rule)}", page[2]);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_row_in_the_list_of_rules(string id)
    {
        var rule = RuleCatalog.All.Single(candidate => candidate.Id == id);
        var list = File.ReadLines(RepositoryFolder.Under("docs", "diagnostics", "README.md"));

        Assert.Contains($"| [{id}]({id}.md) | {SeverityOf(rule)} | {rule.Title} |", list);
    }

    [Fact]
    public void Every_rule_is_in_the_release_tracking_files()
    {
        string[] files = ["Shipped", "Unshipped"];
        var rows = files
            .SelectMany(name => File.ReadLines(Path.Combine(RepositoryFolder.Root, "src", "TypedContent.Generator", $"AnalyzerReleases.{name}.md")))
            .Where(line => line.StartsWith("TC", StringComparison.Ordinal));

        Assert.Equal(
            RuleCatalog.All.Select(rule => string.Create(CultureInfo.InvariantCulture, $"{rule.Id} | {rule.Category} | {(rule.IsOn ? rule.Severity.ToString() : "Disabled")} | {rule.Title}")),
            rows.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_rule_has_a_descriptor()
    {
        Assert.All(RuleCatalog.All, rule =>
        {
            var descriptor = Diagnostics.Descriptors.Of(rule);
            Assert.Equal(rule.Id, descriptor.Id);
            Assert.Equal(rule.Severity.ToString(), descriptor.DefaultSeverity.ToString());
            Assert.Equal(rule.IsOn, descriptor.IsEnabledByDefault);
        });
    }

    private static string SeverityOf(Rule rule) =>
        rule.Severity switch { RuleSeverity.Error => "error", RuleSeverity.Warning => "warning", _ => "information" }
        + (rule.IsOn ? string.Empty : ", off by default");
}

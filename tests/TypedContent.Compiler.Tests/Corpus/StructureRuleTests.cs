using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Tests the findings of the structure, metadata and set rules in the articles of the corpus.</summary>
public sealed class StructureRuleTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void The_findings_are_those_that_are_known()
    {
        var options = new ContentOptions { Namespace = "App", RequiredMetadata = ["title", "description"] };
        var problems = ContentCompilation.Create(CorpusFiles.Read(CorpusFiles.Locales), options).GetAllFindings(ReportSettings.Default)
            .Select(finding => finding.Problem).ToList();
        foreach (var problem in problems)
        {
            output.WriteLine($"{problem.FilePath}{problem.Span.Place()} {problem.Rule.Id}: {problem.Message}");
        }

        foreach (var (rule, count) in s_known)
        {
            Assert.Equal((rule, count), (rule, problems.Count(problem => problem.Rule.Id == rule)));
        }

        Assert.All(
            problems.Where(problem => problem.Rule == OutdatedTranslation.Rule),
            problem => Assert.StartsWith("de-DE", problem.FilePath, StringComparison.Ordinal));
    }

    private static readonly (string Rule, int Count)[] s_known =
    [
        ("TC0001", 0), ("TC0006", 0),
        ("TC2001", 99), ("TC2002", 0), ("TC2003", 36), ("TC2010", 0), ("TC2011", 0), ("TC2012", 0), ("TC2013", 0), ("TC2014", 0),
        ("TC3002", 8), ("TC3003", 0), ("TC3004", 0), ("TC4002", 0),
    ];
}

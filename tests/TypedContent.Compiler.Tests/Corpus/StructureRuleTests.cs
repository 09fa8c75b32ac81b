using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Naming;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>What the rules of structure, metadata and the set find in a thousand real articles.</summary>
public sealed class StructureRuleTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void The_findings_are_those_that_are_known()
    {
        var options = ContentOptions.From("App", null, null, null, null, "title;description");
        var documents = CorpusFiles.Read(CorpusFiles.Locales)
            .Select(file => ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale).Document).ToList();
        var names = NameTable.Of(new EquatableArray<string>(ArticleGroup.Of(documents.Select(document => document.Variant), options).Select(group => group.Path)));
        var problems = documents.SelectMany(document => document.Problems)
            .Concat(SetCheck.CheckAll(documents.ConvertAll(document => document.Variant), names, options)).ToList();
        foreach (var problem in problems)
        {
            output.WriteLine($"{problem.FilePath}{problem.Span.Place()} {problem.Rule.Id}: {problem.Message}");
        }

        foreach (var (rule, count) in s_known)
        {
            Assert.Equal((rule, count), (rule, problems.Count(problem => problem.Rule.Id == rule)));
        }

        Assert.All(
            problems.Where(problem => problem.Rule == TranslationRules.StaleTranslation),
            problem => Assert.StartsWith("de-DE", problem.FilePath, StringComparison.Ordinal));
    }

    private static readonly (string Rule, int Count)[] s_known =
    [
        ("TC0001", 0), ("TC0006", 0),
        ("TC2001", 99), ("TC2002", 0), ("TC2003", 36), ("TC2010", 0), ("TC2011", 0), ("TC2012", 0), ("TC2013", 0), ("TC2014", 0),
        ("TC3002", 8), ("TC3003", 0), ("TC3004", 0), ("TC4002", 2),
    ];
}

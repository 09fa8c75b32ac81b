using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Model;
using TypedContent.Compiler.Reading;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>What the rules of structure, metadata and the set find in a thousand real articles.</summary>
public sealed class StructureRuleTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void The_findings_are_those_that_are_known()
    {
        var options = ContentOptions.From("App", null, null, null, "title;description");
        var documents = CorpusFiles.Read(CorpusFiles.Locales)
            .Select(file => ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale).Document).ToList();
        var problems = documents.SelectMany(document => document.Problems)
            .Concat(SetCheck.Check(documents.Select(PlacedVariant.Of), options)).ToList();
        foreach (var problem in problems)
        {
            output.WriteLine($"{problem.FilePath}{problem.Span.Place()} {problem.Rule.Id}: {problem.Message}");
        }

        foreach (var (rule, count) in s_known)
        {
            Assert.Equal((rule, count), (rule, problems.Count(problem => problem.Rule.Id == rule)));
        }
    }

    private static readonly (string Rule, int Count)[] s_known = [];
}

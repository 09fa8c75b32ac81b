using TypedContent.Compiler.Checks;
using TypedContent.Compiler.Reading;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

public sealed class UnitCheckTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void The_findings_about_units_are_those_that_were_read_one_by_one()
    {
        Rule[] rules = [LinkRules.LostLinkText, .. TranslationRules.All];
        var counts = rules.ToDictionary(rule => rule.Id, _ => 0);
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            foreach (var problem in ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale).Document.Problems)
            {
                if (counts.TryGetValue(problem.Rule.Id, out var count))
                {
                    counts[problem.Rule.Id] = count + 1;
                    output.WriteLine($"{problem.FilePath}{problem.Span.Place()}: {problem.Rule.Id} {problem.Message}\n    at {file.Text.At(problem.Span)}");
                }
            }
        }

        output.WriteLine(string.Join(", ", counts));
        Assert.Fail("x");
    }
}

using TypedContent.Compiler.Markdown.Limits;
using Xunit;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Limits are for attackers: real articles stay far below each of them.</summary>
public sealed class LimitTests
{
    private const int Margin = 10;

    [CorpusFact]
    public void Real_articles_take_a_fraction_of_the_steps_that_are_allowed() =>
        Assert.All(CorpusFiles.Read(CorpusFiles.Locales), file => Assert.Null(CostGuard.Find(file.Text, ReadingLimits.Steps / Margin)));
}

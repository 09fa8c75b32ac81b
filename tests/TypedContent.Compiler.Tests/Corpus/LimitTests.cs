using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Markdown.Limits;
using Xunit;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Tests that real articles are far below each limit.</summary>
public sealed class LimitTests
{
    private const int Margin = 10;

    [CorpusFact]
    public void Real_articles_take_a_fraction_of_the_steps_that_are_allowed() =>
        Assert.All(CorpusFiles.Read(CorpusFiles.Locales), file => Assert.Null(CostGuard.Find(file.Text, ReadingLimits.Steps / Margin)));

    [CorpusFact]
    public void Real_articles_repeat_a_fraction_of_what_is_allowed() =>
        Assert.All(CorpusFiles.Read(CorpusFiles.Locales), file => Assert.InRange(RepeatedIn(file.Text), 0, ReadingLimits.RepeatedLength(file.Text.Length) / Margin));

    private static long RepeatedIn(string text)
    {
        var repeated = new RepeatedText(text.Length);
        _ = Markdig.Markdown.Parse(text, MarkdownDialect.ForArticle(hasValues: false), repeated.Context);
        return repeated.Length;
    }
}

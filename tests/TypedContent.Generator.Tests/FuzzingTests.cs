using TypedContent.Fuzzing;
using TypedContent.Fuzzing.Articles;

namespace TypedContent.Generator.Tests;

/// <summary>Runs tests/TypedContent.Fuzzing briefly, which defines the checks. docs/security.md describes long runs.</summary>
public sealed class FuzzingTests
{
    [Fact]
    public void A_few_damaged_or_hostile_articles_hurt_nothing() => Run(seed: 3, articles: 60, bombs: 8);

    [LongRunningTheory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_damaged_or_hostile_article_hurts(ulong seed) => Run(seed, articles: 500, bombs: 40);

    private static void Run(ulong seed, int articles, int bombs)
    {
        using var run = new FuzzRun(new FuzzOptions
        {
            Articles = articles,
            Bombs = bombs,
            LargestBomb = 64 * 1024,
            Seed = seed,
            CompilationShare = 100,
            Corpus = SeedArticles.UsualFolder(),

            // Tests don't depend on time; manual runs measure it.
            Longest = TimeSpan.MaxValue,
        });

        Assert.Empty(run.Execute(TextWriter.Null).Select(failure => $"{failure.Kind}: {failure.Message}\n{failure.Case.Text}"));
    }
}

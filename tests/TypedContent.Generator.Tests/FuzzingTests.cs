using TypedContent.Fuzzing;

namespace TypedContent.Generator.Tests;

/// <summary>A short run of tests/TypedContent.Fuzzing, which says what is checked; docs/security.md says how to run it for long.</summary>
public sealed class FuzzingTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void No_damaged_or_hostile_article_hurts(ulong seed)
    {
        using var run = new FuzzRun(new FuzzOptions
        {
            Articles = 500,
            Bombs = 40,
            LargestBomb = 64 * 1024,
            Seed = seed,
            CompilationShare = 100,
            Corpus = SeedArticles.UsualFolder(),

            // Build machines are slow; what is quadratic takes minutes.
            Longest = TimeSpan.FromSeconds(30),
        });

        Assert.Empty(run.Execute(TextWriter.Null).Select(failure => $"{failure.Kind}: {failure.Message}\n{failure.Case.Text}"));
    }
}

using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange;
using TypedContent.Tool.Formats;
using Xunit.Abstractions;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests that generated articles come back as they were, and that translations come back as they are.</summary>
/// <remarks>There are 250 of them, 1,500 with all tests, and 10,000 with the environment variable <c>TYPEDCONTENT_EXCHANGE=all</c>.</remarks>
public sealed class GeneratedArticleTests(ITestOutputHelper output)
{
    private const int Batch = 250;

    private static readonly int s_count = Environment.GetEnvironmentVariable("TYPEDCONTENT_EXCHANGE") == "all" ? 10_000 : TestSelection.IncludesLongRunning ? 6 * Batch : Batch;

    [Fact]
    public void Generated_articles_round_trip()
    {
        var (texts, changed) = (0, 0);
        for (var first = 0; first < s_count; first += Batch)
        {
            var content = new ExchangeContent();
            for (var i = first; i < first + Batch; i++)
            {
                content.With($"en-US/a{i}.md", GeneratedArticle.Of(i, isTranslation: false)).With($"de-DE/a{i}.md", GeneratedArticle.Of(i, isTranslation: true));
            }

            var set = content.Texts();
            texts += set.Units.Count();
            foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po])
            {
                IsUnchanged(content, set, format);
            }

            // Each of them is parsed several times more, so it is those of one batch of four.
            var batch = first / Batch;
            changed += batch % 4 == 0 ? IsTranslated(content, set, (ExchangeFormat)(batch / 4 % 3)) : 0;
        }

        output.WriteLine($"{s_count} articles, {texts} texts, {changed} translated anew");
        Assert.InRange(texts, s_count * 5, s_count * 20);
    }

    private static void IsUnchanged(ExchangeContent content, ExchangeSet set, ExchangeFormat format)
    {
        var plan = content.Import(ExchangeContent.Write(set, format));

        Assert.Empty(plan.Findings.Select(finding => finding.Message).Take(10));
        Assert.Empty(plan.Files.Select(file => file.After).Take(1));
        Assert.Equal((set.Units.Count(unit => unit.Target is not null), 0, null), (plan.Unchanged, plan.Kept, plan.Lock));
    }

    /// <summary>Translates the articles anew in one format, and returns the number of texts that are written.</summary>
    private static int IsTranslated(ExchangeContent content, ExchangeSet set, ExchangeFormat format)
    {
        var expected = set.Units.Where(unit => unit.Target is not null).ToDictionary(unit => unit.Id, unit => Translate(unit.Source));

        var plan = content.Import(format, unit => expected.GetValueOrDefault(unit.Id));

        Assert.Empty(plan.Findings.Select(finding => finding.Message).Take(10));
        var after = content.After(plan).Texts().Units.ToDictionary(unit => unit.Id);
        Assert.Empty(expected.Where(pair => !pair.Value.Equivalent(after[pair.Key].Target ?? after[pair.Key].Source)).Select(pair => $"{pair.Value.Markdown} ## {after[pair.Key].Target?.Markdown}").Take(10));
        return plan.Translated;
    }

    /// <summary>Returns the text with accents. Words that are written with backslashes or entities stay, since PO has them as Markdown.</summary>
    private static InlineContent Translate(InlineContent source) => new(new Compiler.Text.EquatableArray<InlinePart>(source.Parts.Select(part =>
        part.IsText && part.Value == part.Markdown ? part with { Value = Accents(part.Value), Markdown = Accents(part.Value) } : part)));

    private static string Accents(string words) => words.Replace('a', 'á').Replace('e', 'é').Replace('o', 'ó');
}

using System.Text.RegularExpressions;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Alignment.Plain;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Joins the articles of the corpus as plain ones: each is split into a source and a translation without anchors.</summary>
public sealed partial class PlainTranslationTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Translations_that_are_built_like_their_sources_are_joined_rightly()
    {
        int joined = 0, units = 0, gaps = 0;
        foreach (var (source, target) in Pairs())
        {
            var (left, right) = (Read(source), Read(target));
            var alignment = PlainAligner.Align(left.Units, right.Units, []);

            Assert.All(alignment.Joined.Select((other, unit) => (unit, other)).Where(pair => pair.other >= 0), pair => Assert.Equal(pair.unit, pair.other));
            joined += alignment.Joined.Count(unit => unit >= 0);
            gaps += alignment.Gaps.Count(gap => gap.Kind != GapKind.Uncertain);
            units += left.Units.Count;
        }

        output.WriteLine($"{joined} of {units} units joined, {gaps} gaps");
        Assert.InRange(joined, units * 0.98, units);
        Assert.InRange(gaps, 0, units * 0.003);
    }

    [CorpusFact]
    public void A_paragraph_that_a_translation_lacks_is_reported_and_the_rest_is_joined_rightly()
    {
        int joined = 0, wrong = 0, lost = 0, reported = 0;
        foreach (var (source, target) in Pairs())
        {
            var paragraphs = Paragraph().Matches(target).Where(match => Read(target[..match.Index] + target[(match.Index + match.Length)..]).Units.Count == Read(target).Units.Count - 1).ToList();
            if (paragraphs.Count < 3)
            {
                continue;
            }

            var paragraph = paragraphs[paragraphs.Count / 2];
            var (left, whole, right) = (Read(source), Read(target), Read(target.Remove(paragraph.Index, paragraph.Length)));
            var missing = Enumerable.Range(0, right.Units.Count).TakeWhile(unit => whole.Units[unit].TargetHash == right.Units[unit].TargetHash).Count();
            var alignment = PlainAligner.Align(left.Units, right.Units, []);
            var isRight = alignment.Joined.Select((other, unit) => other < 0 || (unit != missing && other == (unit < missing ? unit : unit - 1))).ToList();

            joined += alignment.Joined.Count(unit => unit >= 0);
            wrong += isRight.Count(value => !value);
            lost++;
            reported += alignment.Gaps.Any(gap => gap.Kind == GapKind.Missing && gap.Sources.SequenceEqual([missing])) ? 1 : 0;
        }

        output.WriteLine($"{wrong} of {joined} joined units are wrong, {reported} of {lost} lost paragraphs are reported");
        Assert.InRange(wrong, 0, joined * 0.001);
        Assert.InRange(reported, lost * 0.9, lost);
    }

    private static ArticleVariant Read(string text) => ArticleReader.Read(new ArticleIdentity("de-DE/a.md", "a", "de-DE"), text, "de-DE").Variant;

    /// <summary>Returns the two sides of some articles whose sides have the same blocks.</summary>
    private static IEnumerable<(string Source, string Target)> Pairs() => CorpusFiles.Read(["de-DE"]).Where((_, i) => i % 4 == 0)
        .Select(file => FrontMatter().Replace(file.Text.ReplaceLineEndings("\n"), string.Empty))
        .Select(text => (Source: Anchor().Replace(IndependentReader.StripToSource(text), string.Empty), Target: Anchor().Replace(IndependentReader.Strip(text), string.Empty)))
        .Where(pair => pair.Source != pair.Target
            && Read(pair.Source).Units.Select(unit => unit.Evidence!.Form).SequenceEqual(Read(pair.Target).Units.Select(unit => unit.Evidence!.Form)));

    [GeneratedRegex(@"\A---\n.*?\n---\n", RegexOptions.Singleline)]
    private static partial Regex FrontMatter();

    [GeneratedRegex(@"<a\s+(name|id)=[^>]*>(\s*</a>)?|</?span>")]
    private static partial Regex Anchor();

    [GeneratedRegex(@"(?<=\n\n)\p{Lu}[^\n]+\n\n(?=\S)")]
    private static partial Regex Paragraph();
}

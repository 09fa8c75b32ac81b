using System.Text.RegularExpressions;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Alignment.Plain;
using TypedContent.Compiler.Sets.Alignment.Sections;
using TypedContent.Compiler.Tests.Infrastructure;
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

    [CorpusFact]
    public void A_heading_that_a_translation_lacks_leaves_the_other_sections_joined() => AssertSections("missing", 0.92);

    [CorpusFact]
    public void A_heading_that_only_a_translation_has_leaves_the_other_sections_joined() => AssertSections("extra", 0.92);

    [CorpusFact]
    public void A_heading_of_another_level_leaves_all_sections_joined() => AssertSections("level", 0.99);

    private void AssertSections(string difference, double recall)
    {
        int expected = 0, joined = 0, wrong = 0;
        foreach (var (source, target) in Pairs())
        {
            var headings = Heading().Matches(target);
            if (headings.Count < 2)
            {
                continue;
            }

            var heading = headings[headings.Count / 2];
            var place = target.IndexOf("\n\n", heading.Index, StringComparison.Ordinal) is >= 0 and var end ? end + 2 : heading.Index;
            var text = difference switch
            {
                "missing" => target.Remove(heading.Index, heading.Length),
                "extra" => target.Insert(place, "## Zwischenstand der Arbeiten\n\n"),
                _ => target.Insert(heading.Index, "#"),
            };
            var (left, right, before) = (Read(source), Read(text), Read(target));
            var same = Enumerable.Range(0, Math.Min(right.Headings.Count, before.Headings.Count)).TakeWhile(i => right.Headings[i].Label == before.Headings[i].Label).Count();
            var added = right.Headings.Count - before.Headings.Count;
            if (left.Headings.Count != before.Headings.Count || added != (difference == "missing" ? -1 : difference == "extra" ? 1 : 0))
            {
                continue;
            }

            var sections = HeadingAligner.Align(new(left.Headings, left.Anchors), new(right.Headings, right.Anchors), [], out _);
            for (var i = 0; i < sections.Length; i++)
            {
                var counterpart = i < same ? i : added < 0 && i == same ? -1 : i + added;
                expected += counterpart >= 0 ? 1 : 0;
                joined += sections[i] >= 0 ? 1 : 0;
                wrong += sections[i] >= 0 && sections[i] != counterpart ? 1 : 0;
            }
        }

        output.WriteLine($"{wrong} of {joined} joined sections are wrong, {expected} are in both");
        Assert.InRange(wrong, 0, joined * 0.003);
        Assert.InRange(joined - wrong, expected * recall, expected);
    }

    [CorpusFact]
    public void Translations_that_keep_their_markup_have_few_losses()
    {
        var content = new ContentSet();
        var files = 0;
        foreach (var (source, target) in Pairs())
        {
            content.With($"en-US/{files}.md", source).With($"de-DE/{files}.md", target);
            files++;
        }

        var losses = content.CheckSet().Where(problem => problem.Rule.Id is "TC2004" or "TC2005" or "TC2006" or "TC2007" or "TC2008").ToList();
        foreach (var problem in losses)
        {
            output.WriteLine($"{problem.FilePath}({problem.Span.StartLine + 1}): {problem.Rule.Id} {problem.Message}");
        }

        output.WriteLine($"{losses.Count} losses in {files} articles: {string.Join(", ", losses.GroupBy(problem => problem.Rule.Id).Select(rule => $"{rule.Key} {rule.Count()}"))}");
        Assert.InRange(losses.Count(problem => problem.Rule.Id != "TC2008"), 0, files / 10);
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

    [GeneratedRegex(@"(?<=\n)##+ [^\n]+\n")]
    private static partial Regex Heading();

    [GeneratedRegex(@"(?<=\n\n)\p{Lu}[^\n]+\n\n(?=\S)")]
    private static partial Regex Paragraph();
}

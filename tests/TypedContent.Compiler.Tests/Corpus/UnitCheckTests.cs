using System.Text.RegularExpressions;
using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.SideBySide;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Diagnostics.Rules;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

public sealed partial class UnitCheckTests(ITestOutputHelper output)
{
    private static readonly Rule[] Rules =
    [
        LostLinkText.Rule, LostLink.Rule, LostImage.Rule, LostCode.Rule,
        LostReference.Rule, DamagedMarkup.Rule, DamagedCharacters.Rule,
    ];

    [CorpusFact(IsLongRunning = true)]
    public void The_findings_about_units_are_those_that_were_read_one_by_one()
    {
        var counts = new SortedDictionary<string, int>(Rules.ToDictionary(rule => rule.Id, _ => 0), StringComparer.Ordinal);
        foreach (var (file, _, problems) in Articles())
        {
            foreach (var problem in problems)
            {
                counts[problem.Rule.Id]++;
                output.WriteLine($"{problem.FilePath}{problem.Span.Place()}: {problem.Rule.Id} {problem.Message}\n    at {file.At(problem.Span)}");
            }
        }

        Assert.Equal("TC1008 116, TC2004 2, TC2005 0, TC2006 0, TC2007 0, TC2008 177, TC2009 0", string.Join(", ", counts.Select(count => $"{count.Key} {count.Value}")));
    }

    [CorpusFact(IsLongRunning = true)]
    public void Whatever_is_taken_away_from_a_real_unit_is_missed()
    {
        var tried = 0;
        var missed = new List<string>();
        foreach (var (text, segments, problems) in Articles())
        {
            foreach (var segment in segments.Where(segment => problems.All(problem => problem.Span.Start < segment.Start || problem.Span.Start >= segment.End)))
            {
                var target = text[segment.Target.Start..segment.Target.End];
                var source = text[segment.Source!.Value.Start..segment.Source.Value.End];
                if (Link().Matches(target) is [var link] && Link().IsMatch(source))
                {
                    var (label, destination) = (link.Groups["label"].Value, link.Groups["destination"].Value);
                    Try("TC2004", target.Replace(link.Value, label, StringComparison.Ordinal), source);
                    Try("TC2004", target.Replace(destination, "https://elsewhere.example.net/", StringComparison.Ordinal), source);
                    Try("TC1008", target.Replace("[" + label, "[", StringComparison.Ordinal), source);
                    Try("TC2008", target.Replace("](", "] (", StringComparison.Ordinal), source);
                }

                if (Code().Matches(target) is [var code] && source.Contains(code.Value, StringComparison.Ordinal))
                {
                    Try("TC2006", target.Replace(code.Value, code.Value.Trim('`'), StringComparison.Ordinal), source);
                    Try("TC2006", target.Replace(code.Value, string.Empty, StringComparison.Ordinal), source);
                }
            }
        }

        output.WriteLine($"{tried} tried, {missed.Count} not found");
        missed.Take(40).ToList().ForEach(output.WriteLine);
        Assert.InRange(tried, 10_000, 40_000);
        Assert.InRange(missed.Count, 0, tried / 100);

        void Try(string rule, string target, string source)
        {
            tried++;
            if (UnitFindings.Of(target, source).All(finding => finding.Id != rule))
            {
                missed.Add($"{rule}: {target} <> {source}");
            }
        }
    }

    private static IEnumerable<(string Text, IReadOnlyList<Segment> Segments, IReadOnlyList<Problem> Problems)> Articles()
    {
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            var parsed = ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale);
            yield return (file.Text, parsed.Syntax!.Segments, [.. FileAnalysis.Analyze(parsed).Problems.Where(problem => Rules.Contains(problem.Rule))]);
        }
    }

    [GeneratedRegex(@"(?<!!)\[(?<label>[^\]\[]+)\]\((?<destination>[^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("`[^`]+`")]
    private static partial Regex Code();
}

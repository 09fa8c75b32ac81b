using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Tests.Infrastructure;
using TypedContent.Compiler.Text;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Tests that no finding is missed because units whose two sides seem to have the same markup are not parsed.</summary>
public sealed class MarkupFilterTests(ITestOutputHelper output)
{
    private static readonly string[] s_pieces =
        ["**", "*", "_", "`", "``", "[", "]", "(", ")", "](", "] (", "[]", "<", ">", "<b>", "</b>", "\\", "!", "![", "[!NOTE]", " ", "\n", "x", "=\"", "https://a.b/c", "<1>", "<ph id=\"1\"/>", "#a", "."];

    [CorpusFact]
    public void Parsing_all_units_of_the_corpus_finds_nothing_more() => Assert.Empty(Hidden(CorpusFiles.Read(CorpusFiles.Locales).Select(file => file.Text)));

    [CorpusFact]
    public void Parsing_all_units_of_a_damaged_corpus_finds_nothing_more() => Assert.Empty(Hidden(Damaged(seed: 0)));

    [CorpusFact(IsLongRunning = true)]
    public void Parsing_all_units_of_many_damaged_corpora_finds_nothing_more() =>
        Assert.All(Enumerable.Range(1, 10), i => Assert.Empty(Hidden(Damaged(i * 10_000))));

    private static IEnumerable<string> Damaged(int seed) =>
        CorpusFiles.Read(CorpusFiles.Locales).Select((file, i) => Damage(file.Text, new Dice((ulong)(seed + i))));

    /// <summary>Returns a text with an edit in every third translation that has markup: an insertion, deletion, duplication or move.</summary>
    private static string Damage(string text, Dice dice)
    {
        var syntax = ArticleReader.Read(Reader.File("sv-SE/a.md", text).Identity, text, Reader.SourceLocale).Syntax!;
        foreach (var target in syntax.Segments.Reverse().Select(segment => segment.Target).Where(target => target.Length > 1))
        {
            var marks = Enumerable.Range(target.Start, target.Length).Where(at => "*`[]()<>_".Contains(text[at], StringComparison.Ordinal)).ToList();
            if (dice.Next(3) > 0 || (marks.Count == 0 && dice.Next(4) > 0))
            {
                continue;
            }

            var at = marks.Count > 0 ? marks[dice.Next(marks.Count)] : target.Start + dice.Next(target.Length);
            var end = Math.Min(target.End, at + 1 + dice.Next(6));
            text = dice.Next(5) switch
            {
                0 => text.Insert(at, s_pieces[dice.Next(s_pieces.Length)]),
                1 => text.Remove(at, end - at),
                2 => text.Insert(at, text[at..end]),
                3 => text.Remove(at, end - at).Insert(target.Start, text[at..end]),
                _ => text.Remove(at, 1).Insert(at, s_pieces[dice.Next(s_pieces.Length)]),
            };
        }

        return text;
    }

    private List<string> Hidden(IEnumerable<string> texts)
    {
        var (found, hidden) = (0, new List<string>());
        foreach (var text in texts)
        {
            var article = ArticleReader.Read(Reader.File("sv-SE/a.md", text).Identity, text, Reader.SourceLocale);
            var (usual, all) = (Problems(article.Syntax!, parsesAll: false), Problems(article.Syntax!, parsesAll: true));
            found += all.Count;
            hidden.AddRange(all.Except(usual).Select(problem => $"{problem.Rule.Id} {problem.Message}: {UnitAt(text, article.Syntax!, problem)}"));
        }

        output.WriteLine($"{found} findings, {hidden.Count} hidden");
        hidden.ForEach(output.WriteLine);
        Assert.InRange(found, 100, 1_000_000);
        return hidden;
    }

    private static EquatableArray<Problem> Problems(ArticleSyntax syntax, bool parsesAll)
    {
        var problems = new ProblemList("sv-SE/a.md");
        FileAnalysis.Run(new FileContext(syntax, problems) { ParsesAllUnits = parsesAll });
        return problems.ToArray();
    }

    private static string UnitAt(string text, ArticleSyntax syntax, Problem problem) =>
        syntax.Segments.FirstOrDefault(unit => unit.Target.Start <= problem.Span.Start && problem.Span.Start <= unit.Target.End) is { Source: { } source } segment
            ? $"{text[segment.Target.Start..segment.Target.End]} <> {text[source.Start..source.End]}" : string.Empty;
}

using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Tests that no finding is missed because units whose two sides seem to have the same markup are not parsed.</summary>
public sealed class MarkupFilterTests(ITestOutputHelper output)
{
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
                0 => text.Insert(at, MarkupFilter.Pieces[dice.Next(MarkupFilter.Pieces.Count)]),
                1 => text.Remove(at, end - at),
                2 => text.Insert(at, text[at..end]),
                3 => text.Remove(at, end - at).Insert(target.Start, text[at..end]),
                _ => text.Remove(at, 1).Insert(at, MarkupFilter.Pieces[dice.Next(MarkupFilter.Pieces.Count)]),
            };
        }

        return text;
    }

    private List<string> Hidden(IEnumerable<string> texts)
    {
        var (found, hidden) = MarkupFilter.FindHidden(texts);
        output.WriteLine($"{found} findings, {hidden.Count} hidden");
        hidden.ForEach(output.WriteLine);
        Assert.InRange(found, 100, 1_000_000);
        return hidden;
    }
}

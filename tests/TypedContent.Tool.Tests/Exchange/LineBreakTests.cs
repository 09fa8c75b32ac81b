using System.Text;
using TypedContent.Compiler.Articles.Inlines;
using TypedContent.Compiler.Exchange.Import;
using TypedContent.Tool.Formats;

namespace TypedContent.Tool.Tests.Exchange;

/// <summary>Tests that line breaks which readers see come back from translators, and that a lost or added one is found.</summary>
public sealed class LineBreakTests
{
    private static readonly ExchangeFormat[] s_formats = [ExchangeFormat.Xliff, ExchangeFormat.Xliff2, ExchangeFormat.Po];

    /// <summary>The ways to write a line break, with the margins of blocks after it: what is before the first line, and before the others.</summary>
    public static TheoryData<string, string, string> Breaks()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var mark in (string[])["  \n", "   \n", "\\\n", "  \r\n", "<br>"])
        {
            foreach (var (first, next) in (ReadOnlySpan<(string, string)>)[("", ""), ("- ", "  "), ("1. ", "   "), ("> ", "> "), ("> - ", ">   ")])
            {
                data.Add(mark, first, next);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_line_break_comes_back(string mark, string first, string next)
    {
        var end = mark.EndsWith('\n') ? mark + next : mark;
        foreach (var format in s_formats)
        {
            var content = new ExchangeContent().With("en-US/a.md", $"{first}one{end}two\n").With("de-DE/a.md", $"{first}eins{end}zwei\n");
            Assert.Equal((1, 0), Counts(content.Import(ExchangeContent.Write(content.Texts(), format))));

            // Another translation, and a first one.
            AssertWritten($"{first}EINS{end}ZWEI\n", content.Import(format, unit => Upper(unit.Target!)));
            content = new ExchangeContent().With("en-US/a.md", $"{first}one{end}two\n");
            AssertWritten($"{first}ONE{end}TWO\n", content.Import(format, unit => Upper(unit.Source)));
        }
    }

    [Theory]
    [InlineData("  \n")]
    [InlineData("\\\n")]
    [InlineData("  \n  ")]
    [InlineData("<br>")]
    public void A_line_break_of_a_side_by_side_file_comes_back(string mark)
    {
        foreach (var format in s_formats)
        {
            var content = new ExchangeContent().With("de-DE/a.md", SideBySide($"eins{mark}zwei", $"one{mark}two"));
            Assert.Equal((1, 0), Counts(content.Import(ExchangeContent.Write(content.Texts(), format))));

            AssertWritten(SideBySide($"EINS{mark}ZWEI", $"one{mark}two"), content.Import(format, unit => Upper(unit.Target!)));
        }
    }

    [Theory]
    [InlineData("  \n", @"eins  \nzwei")]
    [InlineData("\\\n", @"eins\\\nzwei")]
    [InlineData("<br>", @"eins<br>zwei")]
    public void A_line_break_that_po_loses_is_found(string mark, string exported)
    {
        foreach (var content in (ExchangeContent[])
        [
            new ExchangeContent().With("en-US/a.md", $"one{mark}two\n").With("de-DE/a.md", $"eins{mark}zwei\n"),
            new ExchangeContent().With("de-DE/a.md", SideBySide($"eins{mark}zwei", $"one{mark}two")),
        ])
        {
            foreach (var lost in (string[])["eins zwei", @"eins\nzwei", @"eins \nzwei"])
            {
                var plan = content.Import(InPo(content, exported, lost));

                Assert.Contains("it lacks the line break of the source", Assert.Single(plan.Findings).Message, StringComparison.Ordinal);
                Assert.Empty(plan.Files);
            }
        }
    }

    [Fact]
    public void A_line_break_that_the_present_translation_lacks_is_added()
    {
        foreach (var (content, expected) in (ReadOnlySpan<(ExchangeContent, string)>)
        [
            (new ExchangeContent().With("en-US/a.md", "one  \ntwo\n").With("de-DE/a.md", "eins zwei\n"), "eins  \nzwei\n"),
            (new ExchangeContent().With("de-DE/a.md", SideBySide("eins zwei", "one  \ntwo")), SideBySide("eins  \nzwei", "one  \ntwo")),
        ])
        {
            AssertWritten(expected, content.Import(InPo(content, "eins zwei", @"eins  \nzwei")));
            foreach (var format in (ExchangeFormat[])[ExchangeFormat.Xliff, ExchangeFormat.Xliff2])
            {
                var words = new Queue<string>(["eins", "zwei"]);
                AssertWritten(expected, content.Import(format, unit => ExchangeContent.Translate(unit.Source, _ => words.Dequeue())));
            }
        }
    }

    [Fact]
    public void A_line_break_that_the_source_lacks_is_found()
    {
        var content = new ExchangeContent().With("en-US/a.md", "one two\n").With("de-DE/a.md", "eins zwei\n");

        foreach (var added in (string[])[@"eins  \nzwei", @"eins\\\nzwei"])
        {
            Assert.Contains("it has the line break, which the source doesn't have", Assert.Single(content.Import(InPo(content, "eins zwei", added)).Findings).Message, StringComparison.Ordinal);
        }

        // A line end by itself is a space.
        Assert.Equal((1, 0), Counts(content.Import(InPo(content, "eins zwei", @"eins\nzwei"))));
    }

    [Fact]
    public void A_line_break_that_is_written_in_another_way_stays_as_it_is()
    {
        foreach (var (mark, exported, other) in (ReadOnlySpan<(string, string, string)>)[("  \n", @"eins  \nzwei", @"eins\\\nzwei"), ("\\\n", @"eins\\\nzwei", @"eins   \nzwei")])
        {
            var content = new ExchangeContent().With("en-US/a.md", $"one{mark}two\n").With("de-DE/a.md", $"eins{mark}zwei\n");

            Assert.Equal((1, 0), Counts(content.Import(InPo(content, exported, other))));
            AssertWritten($"EINS{mark}zwei\n", content.Import(InPo(content, exported, other.Replace("eins", "EINS", StringComparison.Ordinal))));
        }
    }

    [Fact]
    public void A_line_break_that_is_corrected_in_the_article_after_the_export_stays()
    {
        foreach (var format in s_formats)
        {
            var exported = ExchangeContent.Write(new ExchangeContent().With("en-US/a.md", "one  \ntwo\n").With("de-DE/a.md", "eins zwei\n").Texts(), format);
            var content = new ExchangeContent().With("en-US/a.md", "one  \ntwo\n").With("de-DE/a.md", "eins  \nzwei\n");

            var plan = content.Import(exported);

            Assert.Equal((0, 1, 0), (plan.Findings.Count, plan.Kept, plan.Files.Count));
        }
    }

    private static string SideBySide(string translation, string source) =>
        $"- <span data-ttu-id=\"aaaaa-101\">{translation}</span><span class=\"sxs-lookup\"><span data-stu-id=\"aaaaa-101\">{source}</span></span>\n";

    private static (int Unchanged, int Other) Counts(ImportPlan plan) => (plan.Unchanged, plan.Findings.Count + plan.Files.Count + plan.Kept);

    private static void AssertWritten(string expected, ImportPlan plan)
    {
        Assert.Empty(plan.Findings.Select(finding => finding.Message));
        Assert.Equal(expected, Assert.Single(plan.Files).After);
    }

    private static InlineContent Upper(InlineContent content) => ExchangeContent.Translate(content, words => words.ToUpperInvariant());

    /// <summary>Returns the PO of articles with another text in place of a translation, both as they are written there.</summary>
    private static byte[] InPo(ExchangeContent content, string exported, string text)
    {
        var po = Encoding.UTF8.GetString(ExchangeContent.Write(content.Texts(), ExchangeFormat.Po));
        Assert.Contains($"msgstr \"{exported}\"", po, StringComparison.Ordinal);
        return Encoding.UTF8.GetBytes(po.Replace($"msgstr \"{exported}\"", $"msgstr \"{text}\"", StringComparison.Ordinal));
    }
}

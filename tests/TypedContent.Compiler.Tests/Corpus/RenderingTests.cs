using System.Text;
using TypedContent.Compiler.Analysis.Files;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Markdown;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

public sealed class RenderingTests(ITestOutputHelper output)
{
    private const string Bracket = "a translation lost the end of a link, whose bracket a later unit closes";
    private const string ListItem = "begins like a list item, so that the body has a list where the unit has a number";
    private const string HtmlBlock = "holds Markdown inside an HTML block, where it is not read as such";

    private readonly Dictionary<string, int> _exceptions = [];
    private int _units;
    private int _apart;

    [CorpusFact(IsLongRunning = true)]
    public void Every_body_is_well_formed_and_every_unit_says_what_its_Markdown_says()
    {
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            Assert.DoesNotContain(FileAnalysis.Analyze(ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale)).Problems, problem => problem.Rule.Severity == RuleSeverity.Error);
            Check(new RenderedArticle(ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale), LinkSchemes.Usual));
        }

        output.WriteLine($"{_units} units, {_apart} of them rendered apart from the body");
        foreach (var (why, count) in _exceptions)
        {
            output.WriteLine($"{count}: {why}");
        }

        Assert.InRange(_units, 90_000, 110_000);
        Assert.InRange(_apart, 0, 700);
        Assert.InRange(_exceptions.GetValueOrDefault(Bracket), 0, 4);
        Assert.InRange(_exceptions.GetValueOrDefault(ListItem), 0, 30);
        Assert.InRange(_exceptions.GetValueOrDefault(HtmlBlock), 0, 5);
    }

    private void Check(RenderedArticle article)
    {
        var html = Utf8(article.Body.Html.Written);
        Assert.Empty(PlainHtml.Errors(html));
        var body = PlainHtml.Text(html);
        int inBody = 0, end = 0;
        for (var i = 0; i < article.Body.Units.Length; i++, _units++)
        {
            var target = article.Target(i).Markdown;
            var slice = article.Body.Units[i];
            var text = PlainHtml.Collapse(Markdig.Markdown.ToPlainText(target, MarkdownDialect.ForUnit(hasValues: false)));
            if (slice.Exists)
            {
                Assert.True(slice.Start >= end, $"{article.Variant.FilePath}: a slice begins before the last one ends: {target}");
                end = slice.Start + slice.Length;
            }
            else
            {
                _apart++;
            }

            var own = slice.Exists ? Utf8(article.Body.Html.Written.Slice(slice.Start, slice.Length)) : Rendered.Inline(target);
            var found = body.IndexOf(text, inBody, StringComparison.Ordinal);
            inBody = found < 0 ? inBody : found + text.Length;
            if (PlainHtml.Text(own) != text || found < 0)
            {
                var why = WhyDifferent(target, slice.Exists);
                Assert.True(why.Length > 0, $"{article.Variant.FilePath}: {target}\nwas to be {text}\nbut is {PlainHtml.Text(own)}");
                _exceptions[why] = _exceptions.GetValueOrDefault(why) + 1;
            }
        }
    }

    private static string WhyDifferent(string target, bool isInBody)
    {
        if (isInBody)
        {
            return target.Count(c => c == '[') > target.Count(c => c == ']') ? Bracket : string.Empty;
        }

        var number = target.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return number > 0 && target.AsSpan(number).StartsWith(". ") ? ListItem
            : target.Contains("](", StringComparison.Ordinal) ? HtmlBlock
            : string.Empty;
    }

    private static string Utf8(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}

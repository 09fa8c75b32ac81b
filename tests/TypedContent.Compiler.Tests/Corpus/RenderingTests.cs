using System.Text;
using HtmlAgilityPack;
using Markdig;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Reading;
using TypedContent.Compiler.Rendering;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

public sealed class RenderingTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Every_body_is_well_formed_and_every_slice_says_what_its_unit_says()
    {
        var units = 0;
        List<string> apart = [], different = [], lost = [];
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            var parsed = ArticleReader.Read(file.Identity, file.Text, Reader.SourceLocale);
            var article = RenderedArticle.From(file, Reader.SourceLocale);
            var body = PlainHtml.Text(Utf8(article.Body.Html.Written));
            var from = 0;
            var end = 0;

            Assert.Empty(parsed.Document.Problems);
            Assert.Empty(PlainHtml.Errors(Utf8(article.Body.Html.Written)));
            for (var i = 0; i < article.Body.Units.Length; i++)
            {
                units++;
                var slice = article.Body.Units[i];
                var target = article.Target(i);
                var expected = PlainHtml.Collapse(Markdown.ToPlainText(target, MarkdownPipelines.Inline));
                if (!slice.Exists)
                {
                    apart.Add($"{file.Identity.FilePath}: {target}");
                }
                else
                {
                    Assert.True(slice.Start >= end, $"{file.Identity.FilePath}: {target}");
                    end = slice.Start + slice.Length;
                    var text = PlainHtml.Text(Utf8(article.Body.Html.Written.Slice(slice.Start, slice.Length)));
                    if (text != expected)
                    {
                        different.Add($"{file.Identity.FilePath}: {target}\n  {expected}\n  {text}");
                    }
                }

                var found = body.IndexOf(expected, from, StringComparison.Ordinal);
                if (found < 0)
                {
                    lost.Add($"{file.Identity.FilePath}: {target}");
                }
                else
                {
                    from = found + expected.Length;
                }
            }
        }

        output.WriteLine($"{units} units, {apart.Count} apart, {different.Count} different, {lost.Count} not in the body");
        Report("apart", apart);
        Report("different", different);
        Report("not in the body", lost);
    }

    private void Report(string what, List<string> units) => units.ForEach(unit => output.WriteLine($"{what}: {unit}"));

    private static string Utf8(ReadOnlySpan<byte> bytes) => Encoding.UTF8.GetString(bytes);
}

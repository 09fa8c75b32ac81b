using System.Text;
using HtmlAgilityPack;
using Markdig;
using TypedContent.Compiler.Packing;
using TypedContent.Compiler.Reading;
using TypedContent.Compiler.Rendering;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

public class RenderingTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Every_body_is_well_formed_and_every_slice_says_what_its_unit_says()
    {
        int units = 0, apart = 0, different = 0, errors = 0;
        var log = new StringBuilder();
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            var article = RenderedArticle.From(file, "en-US");
            var parsed = ArticleReader.Read(file.Identity, file.Text, "en-US");
            Assert.Empty(parsed.Document.Problems);
            var html = Encoding.UTF8.GetString(article.Body.Html.Written);
            var document = new HtmlDocument();
            document.LoadHtml(html);
            foreach (var error in document.ParseErrors)
            {
                errors++;
                log.Append(file.Identity.FilePath).Append(' ').Append(error.Line).Append(' ').Append(error.Reason).Append(' ').AppendLine(error.SourceText);
            }

            for (var i = 0; i < article.Body.Units.Length; i++)
            {
                units++;
                var slice = article.Body.Units[i];
                var target = article.Target(i);
                if (!slice.Exists)
                {
                    apart++;
                    log.Append("APART ").Append(file.Identity.FilePath).Append(' ').AppendLine(target);
                    continue;
                }

                var text = PlainText(Encoding.UTF8.GetString(article.Body.Html.Written.Slice(slice.Start, slice.Length)));
                var expected = Normalize(Markdown.ToPlainText(target, MarkdownPipelines.Inline));
                if (text != expected)
                {
                    different++;
                    log.Append("DIFF ").Append(file.Identity.FilePath).Append("\n  ").AppendLine(target).Append("  ").AppendLine(expected).Append("  ").AppendLine(text);
                }
            }
        }

        output.WriteLine($"{units} units, {apart} apart, {different} different, {errors} errors");
        File.WriteAllText("/tmp/probe/render.log", log.ToString());
    }

    private static string PlainText(string html)
    {
        var document = new HtmlDocument();
        document.LoadHtml(html);
        foreach (var image in document.DocumentNode.Descendants("img").ToList())
        {
            image.ParentNode!.ReplaceChild(document.CreateTextNode(image.GetAttributeValue("alt", string.Empty)), image);
        }

        return Normalize(HtmlEntity.DeEntitize(document.DocumentNode.InnerText));
    }

    private static string Normalize(string text) => string.Join(' ', text.Split((char[])[' ', '\n', '\r', '\t'], StringSplitOptions.RemoveEmptyEntries));
}

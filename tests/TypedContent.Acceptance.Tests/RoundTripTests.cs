using System.Text;
using TypedContent.Acceptance.Tests.Infrastructure;
using TypedContent.Compiler.Sets;
using Xunit.Abstractions;

namespace TypedContent.Acceptance.Tests;

/// <summary>Tests that the compiled program returns the texts of the files.</summary>
public class RoundTripTests(ITestOutputHelper output)
{
    [CorpusFact(IsLongRunning = true)]
    public void Every_unit_of_the_corpus_reads_back_in_its_locale_and_in_the_source()
    {
        var files = SharedFiles.Corpus(SharedFiles.Locales);
        var content = ContentAssembly.Build(files, SharedFiles.CorpusRedirects(SharedFiles.Locales), "sv-SE");
        Assert.Empty(content.Diagnostics.Where(d => d.Id.StartsWith("CS", StringComparison.Ordinal)));
        var articles = content.Articles.ToDictionary(article => article.Path, StringComparer.Ordinal);
        int targets = 0, sources = 0, blocks = 0;
        var exceptions = new StringBuilder();
        var count = 0;
        foreach (var file in files)
        {
            var article = articles[file.Identity.Path];
            var locale = new Locale(file.Identity.Locale!);
            var texts = Members(article).ToLookup(text => IndependentReader.Fold(text.Source), text => text.In(locale));
            var units = IndependentReader.Units(file.Text).ToList();
            if (units.Count == 0)
            {
                blocks += AssertBlocksReadBack(file, Members(article).Select(text => text.In(locale)));
            }

            foreach (var unit in units)
            {
                var source = IndependentReader.PlainText(unit.Source);
                var target = IndependentReader.PlainText(unit.Target);
                sources += texts.Contains(source) ? 1 : 0;
                if (texts[source].Any(text => IndependentReader.Fold(text) == target && text.Locale == locale))
                {
                    targets++;
                    continue;
                }

                count++;
                exceptions.Append(file.Origin.FilePath).Append(' ').AppendLine(unit.Id)
                    .Append("  source: ").Append(texts.Contains(source)).Append(' ').AppendLine(source)
                    .Append("  wanted: ").AppendLine(target)
                    .Append("  found:  ").AppendJoin(" | ", texts[source].Select(text => text.ToString())).AppendLine();
            }
        }

        output.WriteLine($"{targets + count} units: {targets} targets and {sources} sources read back, and {blocks} blocks of plain articles; {content.Timing}; assembly {content.Length:N0} bytes");
        output.WriteLine(exceptions.ToString());
        Assert.True(count == 0, exceptions.ToString());
    }

    /// <summary>Returns the values of the fields of the generated <c>Strings</c> table.</summary>
    private static IEnumerable<ContentString> Members(Article article)
    {
        var table = article.GetType().GetField("Strings");
        return table is null ? [] : table.FieldType.GetFields().Select(field => (ContentString)field.GetValue(table.GetValue(article))!);
    }

    /// <summary>Asserts that each heading, paragraph, list item and cell of an article without spans is a member, and returns their number.</summary>
    private static int AssertBlocksReadBack(ArticleFile file, IEnumerable<ContentString> members)
    {
        var texts = members.Select(text => IndependentReader.Fold(text)).ToHashSet(StringComparer.Ordinal);
        var blocks = IndependentReader.Blocks(file.Text).ToList();
        Assert.All(blocks, block => Assert.Contains(block, texts));
        return blocks.Count;
    }
}

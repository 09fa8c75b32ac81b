using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

public sealed partial class StrippingTests(ITestOutputHelper output)
{
    [CorpusFact(IsLongRunning = true)]
    public void Each_unit_becomes_its_translation_and_nothing_else_changes()
    {
        var units = 0;
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            var parsed = ArticleReader.Read(file.Identity, file.Text, "en-US").Syntax!;
            var (text, targets, sources) = Expected(file.Text[parsed.FrontMatter.BodyStart..]);

            Assert.Equal(text, parsed.Stripped.Text);
            Assert.Equal(targets, parsed.Segments.Select(unit => file.Text[unit.Target.Start..unit.Target.End]));
            Assert.Equal(sources, parsed.Segments.Select(unit => file.Text[unit.Source!.Value.Start..unit.Source.Value.End]));
            units += targets.Count;
        }

        output.WriteLine($"{units} units");
        Assert.InRange(units, 90_000, 110_000);
    }

    [CorpusFact(IsLongRunning = true)]
    public void Every_character_knows_where_it_came_from()
    {
        var characters = 0;
        foreach (var file in CorpusFiles.Read(CorpusFiles.Locales))
        {
            var stripped = ArticleReader.Read(file.Identity, file.Text, "en-US").Syntax!.Stripped;
            var last = -1;
            for (var i = 0; i < stripped.Text.Length; i++)
            {
                var original = stripped.Map.ToOriginal(i);
                Assert.True(original > last && file.Text[original] == stripped.Text[i], $"{file.Origin.FilePath} {i}");
                last = original;
            }

            characters += stripped.Text.Length;
        }

        output.WriteLine($"{characters} characters");
    }

    /// <summary>Strips spans independently of the product: a regular expression for balanced spans, with the grammar of facts.md.</summary>
    private static (string Text, List<string> Targets, List<string> Sources) Expected(string body)
    {
        var text = new StringBuilder();
        List<string> targets = [], sources = [];
        var at = 0;
        foreach (Match unit in Unit().Matches(body))
        {
            text.Append(body, at, unit.Index - at).Append(unit.Groups["target"].Value);
            targets.Add(unit.Groups["target"].Value);
            sources.Add(unit.Groups["source"].Value);
            at = unit.Index + unit.Length;
        }

        Assert.Equal(body.Split("data-ttu-id=").Length - 1, targets.Count);
        return (text.Append(body, at, body.Length - at).ToString(), targets, sources);
    }

    [GeneratedRegex("""
        <span\ data-ttu-id="(?<id>[0-9a-f]{5}-\d{3,4})">
        (?<target>(?:(?<open><span\b[^>]*>)|(?<-open></span>)|(?!</?span\b).)*?(?(open)(?!)))</span>
        <span\ class="sxs-lookup"><span\ data-stu-id="\k<id>">
        (?<source>(?:(?<open><span\b[^>]*>)|(?<-open></span>)|(?!</?span\b).)*?(?(open)(?!)))</span></span>
        """, RegexOptions.Singleline | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Unit();
}

using System.Text;
using System.Text.RegularExpressions;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Including;

/// <summary>Tests random includes: every word maps back to its source location, and every unit is complete.</summary>
public sealed class RandomIncludeTests
{
    private static readonly string[] s_blocks =
    [
        "{w} {i} {w}", "{i}", "- {i}\n- {w}\n  {i}", "> {w}\n> {i}\n> {w}", "1. > {i}\n{w}", "# {u}", "{u} {u}", "| {i} | {u} |\n|---|---|\n| {u} | {i} |",
        "```\n{i}\n```", "<!-- {i} -->", "    {w}", "<div>\n{w} {i}\n</div>", "{U}", "[!INCLUDE [{u}](y.md)] {w}", "> [!NOTE]\n> {i}", "[{u}](no.md) {w}", "```\n{w}",
    ];

    [Fact]
    public void Words_lead_back_to_their_place()
    {
        int words = 0, units = 0;
        for (ulong seed = 1; seed <= 300; seed++)
        {
            var dice = new Dice(seed);
            var files = Enumerable.Range(0, 5).ToDictionary(i => i == 0 ? "sv-SE/a.md" : $"sv-SE/includes/x{i}.md", i => Text(dice, i));
            var set = files.Aggregate(new ContentSet(), (all, file) => all.With(file.Key, file.Value));
            var article = set.Parse("sv-SE/a.md").Syntax!.Expanded;

            foreach (Match word in Regex.Matches(article.Text, "w[0-9]+q"))
            {
                words++;
                var (file, offset, _) = article.PlaceOf(word.Index);
                var path = file == 0 ? "sv-SE/a.md" : article.FilePathOf(file);
                Assert.True(string.CompareOrdinal(files[path], offset, word.Value, 0, word.Length) == 0, $"{word.Value} in seed {seed}");
            }

            var end = 0;
            foreach (var segment in article.Segments)
            {
                Assert.True(segment.Start >= end && segment.Target.Start >= segment.Start && segment.Source!.Value.End <= segment.End, $"seed {seed}");
                Assert.StartsWith("<span data-ttu-id", article.Text[segment.Start..], StringComparison.Ordinal);
                Assert.EndsWith("</span></span>", article.Text[..segment.End], StringComparison.Ordinal);
                Assert.DoesNotContain("data-", article.Text[segment.Target.Start..segment.Target.End], StringComparison.Ordinal);
                Assert.DoesNotContain("data-", article.Text[segment.Source!.Value.Start..segment.Source.Value.End], StringComparison.Ordinal);
                end = segment.End;
                units++;
            }

            Assert.All(set.Documents.SelectMany(document => document.Links), link => Assert.Null(link.IncludeFile));
            Assert.NotNull(set.Pack());
        }

        Assert.InRange(words, 3_000, 100_000);
        Assert.InRange(units, 500, 100_000);
    }

    private static string Text(Dice dice, int file)
    {
        var word = file * 1_000;
        var text = new StringBuilder(dice.Next(2) == 0 ? "---\ntitle: x\n---\n" : "\n");
        for (var i = 0; i < 1 + dice.Next(5); i++)
        {
            var block = s_blocks[dice.Next(s_blocks.Length)].Replace("{U}", Markup.Unit(1, "{w} {i} {w}", "{w} {i}"), StringComparison.Ordinal);
            text.Append(Regex.Replace(block, @"\{[wiu]\}", match => match.Value switch
            {
                "{w}" => $"w{++word}q",
                "{u}" => Markup.Unit(1, $"w{++word}q", $"w{++word}q"),
                _ => $"[!INCLUDE [x]({(file == 0 ? "includes/" : "")}x{file + 1 + dice.Next(2)}.md)]",
            })).Append(dice.Next(2) == 0 ? "\n\n" : "\r\n\r\n");
        }

        return text.ToString();
    }
}

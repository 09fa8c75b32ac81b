using System.Text;
using TypedContent.Compiler.Diagnostics;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets.Tocs;
using TypedContent.Compiler.Tests.Infrastructure;
using Xunit;

namespace TypedContent.Compiler.Tests.Tocs;

/// <summary>Tests that no damage of a table of contents ends the build of its set, or changes what is found in articles.</summary>
public sealed class DamagedTocTests
{
    private const string Toc = "items:\n- name: Billing\n  href: billing/index.md\n  items:\n  - name: 'Invoices'\n    href: billing/invoices.md#steps\n  - href: \"sub/toc.yml\"\n    topicHref: missing.md\n- name: Site\n  tocHref: /site/\n  uid: System.String\n";

    private static readonly string[] s_parts =
    [
        "- ", "items:\n", "  ", "\n", "name: ", "href: ", "[", "{", "}", "]", "&a ", "*a", "!!binary ", "|\n", ">\n", "\"", "'", "\\u", "#", "---\n", "...\n", ": ", "? ", "%YAML 9.9\n", "<<: *a",
        "\t", "\0", "\uFEFF", "\uD800", "../../../x.md", "toc.yml", "billing/index.md", "http://x/%", "null", "~", "[{items: [{items: ",
    ];

    [Fact]
    public void Damage_is_one_problem_of_the_file_and_articles_beside_it_stay() => Damage(2_000, 1);

    [LongRunningFact]
    public void Much_damage_is_one_problem_of_the_file_and_articles_beside_it_stay() => Damage(40_000, 7);

    private static void Damage(int count, ulong seed)
    {
        var set = new ContentSet().With("en-US/billing/index.md", "# Billing\n\n[x](gone.md)\n").With("en-US/billing/invoices.md", "# Invoices\n\n## Steps\n").Compilation;
        var alone = Articles(set.GetFindings(ReportSettings.Default).Select(finding => finding.Problem)).ToList();
        var dice = new Dice(seed);
        for (var n = 0; n < count; n++)
        {
            var text = Damaged(dice);
            var toc = TocFile.Read(text, "en-US/toc.yml", "en-US/toc.yml");
            var problems = set.WithTocs([toc]).GetFindings(ReportSettings.Default).Select(finding => finding.Problem).ToList();

            Assert.True(alone.SequenceEqual(Articles(problems)), text);
            Assert.True(problems.Count(problem => problem.Rule.Id == "TC5010") <= 1, text);
            Assert.All(problems, problem => Assert.True(problem.Span.Start + problem.Span.Length <= text.Length || problem.FilePath != "en-US/toc.yml", text));
        }
    }

    private static IEnumerable<string> Articles(IEnumerable<Problem> problems) =>
        problems.Where(problem => problem.FilePath.EndsWith(".md", StringComparison.Ordinal)).Select(problem => $"{problem.FilePath}: {problem.Rule.Id} {problem.Message}");

    private static string Damaged(Dice dice)
    {
        var text = new StringBuilder(Toc);
        for (var steps = 1 + dice.Next(6); steps > 0; steps--)
        {
            var at = dice.Next(text.Length + 1);
            if (dice.Next(3) == 0)
            {
                text.Remove(at, Math.Min(text.Length - at, dice.Next(20)));
            }
            else
            {
                text.Insert(at, s_parts[dice.Next(s_parts.Length)]);
            }
        }

        return text.ToString();
    }
}

using TypedContent.Compiler.Editing;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Settings;
using Xunit;
using Xunit.Abstractions;

namespace TypedContent.Compiler.Tests.Corpus;

/// <summary>Damages real articles, and tests that fixes remove findings and cause none.</summary>
public sealed class FixTests(ITestOutputHelper output)
{
    private static readonly (string Old, string New)[] s_damages =
    [
        ("](partner", "](Partner"), (".md)", ")"), (".md#", ".MD#"), ("](create", "](craete"), ("[!NOTE]", "[!HINWEIS]"), ("[!IMPORTANT]", "[!VIKTIGT]"), ("](", "] ("),
        ("#get", "#Get"), ("ä", "Ã¤"), ("-customer", "-custommer"), ("title:", "titel:"), ("[", ""), ("ms.date:", "ms.daet:"), ("](", "\\]("),
    ];

    [CorpusFact]
    public void Fixes_of_damaged_articles_remove_findings_and_cause_none()
    {
        var dice = new Dice(21);
        var files = CorpusFiles.Read("sv-SE").Where((_, i) => i % 3 == 0).ToList();
        var damaged = files.Select(file => file with { Text = Damage(file.Text, dice) });
        var content = new EditableContent(ContentCompilation.Create(damaged, new ContentOptions()), new SideTexts(string.Empty));
        var before = content.Compilation.GetAllFindings(ReportSettings.Default).Select(KeyOf).CountBy(key => key).ToDictionary();

        var plan = FixPlan.Of(content, ReportSettings.Default, _ => true);
        var after = plan.Content.Compilation.GetAllFindings(ReportSettings.Default).Select(KeyOf).CountBy(key => key).ToDictionary();

        output.WriteLine($"{plan.Fixes.Count} fixes of {before.Values.Sum()} findings");
        Assert.InRange(plan.Fixes.Count, 40, 10_000);
        Assert.All(after, pair => Assert.True(before.GetValueOrDefault(pair.Key) >= pair.Value, pair.Key.ToString()));
        Assert.InRange(after.Values.Sum(), 0, before.Values.Sum() - plan.Fixes.Count);
    }

    private static (string FilePath, string Rule) KeyOf(Finding finding) => (finding.Problem.FilePath, finding.Problem.Rule.Id);

    private static string Damage(string text, Dice dice)
    {
        for (var i = 0; i < 3; i++)
        {
            var (old, damage) = s_damages[dice.Next(s_damages.Length)];
            var start = dice.Next(text.Length);
            var at = text.IndexOf(old, start, StringComparison.Ordinal);
            text = at < 0 ? text : text[..at] + damage + text[(at + old.Length)..];
        }

        return text;
    }
}

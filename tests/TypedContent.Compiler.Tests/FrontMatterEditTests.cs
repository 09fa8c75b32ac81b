using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Reporting;
using TypedContent.Compiler.Sets;
using TypedContent.Compiler.Sets.Schemas;
using TypedContent.Compiler.Settings;
using Xunit;

namespace TypedContent.Compiler.Tests;

/// <summary>An edit of front matter gives the same as a new compilation, and looks at other articles only where they depend on it.</summary>
public sealed class FrontMatterEditTests
{
    private static readonly string[] s_keys =
        ["title", "titel", "description", "descriptio", "ms.date", "date", "level", "related", "order", "draft", "ms.contentlocale", "ms.openlocfilehash", "ms.lasthandoff", "typedcontent.values", "tags", "redaction", "redactio", "audience"];

    private static readonly string[] s_values =
        ["x", "a longer text", "true", "false", "\"true\"", "2026-03-01", "03/01/2026", "yesterday", "[a, b]", "\n- a\n- b", "\n  inner: 1", "", "1", "-2.5", "de-DE", "no-locale", "a1", "gone", "../en-US/a2.md", "basic", "\"unclosed", "{city}"];

    private static readonly ArticleSchemas s_schemas = new([new ArticleSchema("App.Page", "Page", ["a*"],
    [
        new SchemaProperty("title", SchemaValueType.Text) { IsRequired = true },
        new SchemaProperty("level", SchemaValueType.Enumeration) { Names = ["basic", "expert"] },
        new SchemaProperty("order", SchemaValueType.WholeNumber) { Conditions = [new SchemaCondition("level", "basic")] },
        new SchemaProperty("related", SchemaValueType.Article) { IsList = true },
    ])
    { Choices = [new SchemaChoice(["date", "ms.date"])] }]);

    public static TheoryData<bool, DraftHandling> Sets => new() { { false, DraftHandling.Include }, { true, DraftHandling.Include }, { true, DraftHandling.Exclude } };

    [Theory]
    [MemberData(nameof(Sets))]
    public void Random_edits_give_the_same_as_a_new_compilation(bool hasSchemas, DraftHandling drafts)
    {
        var (quick, edits) = (0, 0);
        for (ulong seed = 1; seed <= 15; seed++)
        {
            var dice = new Dice(seed);
            var options = new ContentOptions { RequiredMetadata = dice.Next(2) == 0 ? ["title", "audience"] : [], Drafts = drafts };
            var content = ContentCompilation.Create(Enumerable.Range(0, 7).SelectMany(i => (string[])[$"en-US/a{i}.md", $"de-DE/a{i}.md"]).Select(path => ArticleAt(path, Text(dice))), options)
                .WithSchemas(hasSchemas ? s_schemas : null);
            _ = content.GetAllFindings(ReportSettings.Default);
            for (var step = 0; step < 25; step++, edits++)
            {
                var (before, file) = (content, content.Files[dice.Next(content.Files.Count)]);
                content = before.WithText(file with { Text = Edited(dice, file.Text) });

                var expected = ContentCompilation.Create(content.Files, options).WithSchemas(hasSchemas ? s_schemas : null);
                var place = $"seed {seed}, step {step}: {content.FindFile(file.Origin.FilePath)!.Text}";
                Assert.True(Show(expected).SequenceEqual(Show(content)), $"{place}\n{string.Join('\n', Show(expected).Except(Show(content)))}\n---\n{string.Join('\n', Show(content).Except(Show(expected)))}");
                Assert.True(expected.Schema == content.Schema, place);
                Assert.True(expected.Models.SequenceEqual(content.Models), place);
                if (content.EditedSince(before) is { } edited)
                {
                    quick++;
                    var own = edited.SelectMany(content.FilesOfArticle).ToHashSet(StringComparer.Ordinal);
                    Assert.True(Others(before, own).SequenceEqual(Others(content, own)), place);
                }
            }
        }

        Assert.True(quick > edits / 3, $"{quick} of {edits}");
    }

    [Theory]
    [InlineData("title: Cities", "title: Towns and more")]
    [InlineData("ms.date: 2026-03-01", "ms.date: 2026-03-02")]
    [InlineData("ms.date: 2026-03-01", "ms.date: yesterday")]
    [InlineData("order: 1", "order: 10")]
    [InlineData("order: 1", "order: many")]
    [InlineData("order: 1", "order:\n- 1")]
    [InlineData("order: 1\n", "")]
    [InlineData("order: 1", "rank: 1")]
    [InlineData("order: 1", "order: 1\ndescriptio: x")]
    [InlineData("order: 1", "order: 1\nwrit")]
    [InlineData("order: 1", "draft: true")]
    public void An_edit_looks_at_its_article_only(string old, string text)
    {
        var before = Cities();

        var after = WithText(before, "en-US/a.md", file => file.Replace(old, text, StringComparison.Ordinal));

        Assert.Equal(["en-US/a.md"], after.EditedSince(before));
        Assert.Equal(Show(ContentCompilation.Create(after.Files, after.Options)), Show(after));
    }

    [Fact]
    public void A_key_that_many_articles_have_is_intended_in_all_of_them()
    {
        var before = Enumerable.Range(0, 4).Aggregate(Cities(), (content, i) => WithText(content, $"en-US/b{i}.md", file => file.Replace("order", "autor", StringComparison.Ordinal)));
        before = WithText(before, "en-US/b0.md", file => file.Replace("autor", "keywrds", StringComparison.Ordinal));
        for (var i = 1; i < 4; i++)
        {
            before = WithText(before, $"en-US/b{i}.md", file => file.Replace("autor", "keywrds", StringComparison.Ordinal));
        }

        var after = WithText(before, "en-US/a.md", file => file.Replace("order", "keywrds", StringComparison.Ordinal));

        Assert.Contains(before.GetAllFindings(ReportSettings.Default), finding => finding.Problem.Message.Contains("keywrds", StringComparison.Ordinal));
        Assert.Null(after.EditedSince(before));
        Assert.DoesNotContain(after.GetAllFindings(ReportSettings.Default), finding => finding.Problem.Message.Contains("keywrds", StringComparison.Ordinal));
    }

    [Fact]
    public void Values_after_one_that_took_too_long_are_compared_when_it_is_mended()
    {
        var slow = $"code: {new string('a', 60)}!";
        var schemas = new ArticleSchemas([new ArticleSchema("App.Page", "Page", ["**"], [new SchemaProperty("code", SchemaValueType.Text) { Rules = [new SchemaRule(SchemaRuleKind.Pattern, "", "", "(a+)+")] }])]);
        var text = $"---\ntitle: X\n{slow}\n---\n\n# X\n";
        var before = ContentCompilation.Create([ArticleAt("en-US/a.md", text), ArticleAt("en-US/b.md", text)], new ContentOptions()).WithSchemas(schemas);
        Assert.Contains("takes too long", Assert.Single(before.GetAllFindings(ReportSettings.Default)).Problem.Message, StringComparison.Ordinal);

        var after = WithText(before, "en-US/a.md", file => file.Replace(slow, "code: aa", StringComparison.Ordinal));

        Assert.Equal("en-US/b.md", Assert.Single(after.GetAllFindings(ReportSettings.Default)).Problem.FilePath);
    }

    [Fact]
    public void A_draft_that_is_left_out_changes_the_set()
    {
        var before = Cities(DraftHandling.Exclude);

        var after = WithText(before, "en-US/a.md", file => file.Replace("order: 1", "draft: true", StringComparison.Ordinal));

        Assert.Null(after.EditedSince(before));
    }

    private static ContentCompilation Cities(DraftHandling drafts = DraftHandling.Include)
    {
        var files = Enumerable.Range(0, 12).Select(i => ArticleAt($"en-US/b{i}.md", $"---\ntitle: City {i}\nms.date: 2026-03-01\norder: {i}\n---\n\n# City\n\nA city, [the first](a.md#city).\n"));
        var content = ContentCompilation.Create([ArticleAt("en-US/a.md", "---\ntitle: Cities\nms.date: 2026-03-01\norder: 1\n---\n\n# City\n\nMany.\n"), .. files], new ContentOptions { Drafts = drafts });
        _ = content.GetAllFindings(ReportSettings.Default);
        return content;
    }

    private static ContentCompilation WithText(ContentCompilation content, string path, Func<string, string> edit)
    {
        var after = content.WithText(content.FindFile(path)! with { Text = edit(content.FindFile(path)!.Text) });
        _ = after.GetAllFindings(ReportSettings.Default);
        return after;
    }

    private static string Text(Dice dice)
    {
        var lines = Enumerable.Range(0, dice.Next(5)).Select(_ => Line(dice)).DistinctBy(line => line.Split(':')[0]).ToList();
        return $"---\n{string.Concat(lines)}---\n# Title\n\nOne [link](a{dice.Next(8)}.md#part) here.\n\n## Part\n\nThe number is {dice.Next(9)}.\n";
    }

    private static string Line(Dice dice) => $"{s_keys[dice.Next(s_keys.Length)]}: {s_values[dice.Next(s_values.Length)]}\n";

    /// <summary>Returns a text with an edit of its front matter, and now and then of its body too.</summary>
    private static string Edited(Dice dice, string text)
    {
        var lines = text.Split('\n').ToList();
        var end = Math.Max(1, lines.IndexOf("---", 1));
        var at = 1 + dice.Next(end);
        var line = lines[Math.Min(at, end)];
        switch (dice.Next(9))
        {
            case 0 or 1 or 2 when line.Contains(':', StringComparison.Ordinal):
                lines[at] = $"{line.Split(':')[0]}: {s_values[dice.Next(s_values.Length)]}";
                break;
            case 3 when line.Contains(':', StringComparison.Ordinal):
                lines[at] = s_keys[dice.Next(s_keys.Length)] + line[line.IndexOf(':', StringComparison.Ordinal)..];
                break;
            case 4 when at < end:
                lines.RemoveAt(at);
                break;
            case 5:
                lines[^2] = $"The number is {dice.Next(99)}.";
                lines.Insert(Math.Min(at, end), "title: Both");
                break;
            case 6 when at + 1 < end:
                (lines[at], lines[at + 1]) = (lines[at + 1], lines[at]);
                break;
            case 7 when line.Length > 2:
                lines[at] = line[..^1];
                break;
            default:
                lines.Insert(Math.Min(at, end), Line(dice).TrimEnd('\n'));
                break;
        }

        return string.Join('\n', lines);
    }

    private static ArticleFile ArticleAt(string path, string text) => new(new ArticleOrigin(path, path), text);

    private static IEnumerable<string> Others(ContentCompilation content, HashSet<string> own) => content.GetAllFindings(ReportSettings.Default).Where(finding => !own.Contains(finding.Problem.FilePath)).Select(Show);

    private static List<string> Show(ContentCompilation content) => [.. content.GetAllFindings(ReportSettings.Default).Select(Show)];

    private static string Show(Finding finding) => $"{finding.Problem.FilePath} {finding.Problem.Span} {finding.Severity} {finding.Problem.Rule.Id} {finding.Problem.Message}";
}

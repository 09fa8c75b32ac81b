using System.Text.Json;

namespace TypedContent.LanguageServer.Tests;

public sealed class ActionTests
{
    [Fact]
    public async Task A_misspelled_link_is_corrected()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var action = Assert.Single(await ActionsAsync(editor, Articles.Invoices, 7, 30), action => TitleOf(action).StartsWith("Change", StringComparison.Ordinal));

        Assert.Equal("Change 'payment-metods.md' to 'payment-methods.md'", TitleOf(action));
        Assert.Contains("[cards](payment-methods.md#cards)", editor.Apply(Articles.Invoices, action.GetProperty("edit")).Split('\n')[7], StringComparison.Ordinal);
    }

    [Fact]
    public async Task There_is_nothing_to_do_about_a_text_without_findings()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        Assert.DoesNotContain(await ActionsAsync(editor, Articles.Payments, 7, 2), action => action.GetProperty("kind").GetString() == "quickfix");
    }

    [Fact]
    public async Task A_comment_suppresses_a_finding_in_its_line()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var text = await EditedAsync(editor, Articles.Invoices, 7, 30, "Suppress TC1001 in this line");

        Assert.Equal("<!-- typedcontent-disable-next-line TC1001 -->", text.Split('\n')[7]);
        await editor.OpenAsync(Articles.Invoices, text);
        await editor.FindingsAsync(Articles.Invoices, found => !found.Any(finding => finding.Contains("TC1001", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Where_a_comment_would_divide_a_paragraph_only_the_file_is_offered()
    {
        await using var editor = await EditorSession.StartAsync(("content/en-US/a.md", "# A\n\nOne line,\nand [another](missing.md) one.\n"));

        var titles = (await ActionsAsync(editor, "content/en-US/a.md", 3, 16)).Select(TitleOf).ToList();

        Assert.Contains("Suppress TC1001 in this file", titles);
        Assert.DoesNotContain("Suppress TC1001 in this line", titles);
    }

    [Theory]
    [InlineData("1. a\n1. [x](gone.md) b\n1. c\n", 1, "1. a\n   <!-- typedcontent-disable-next-line TC1001 -->\n1. [x](gone.md) b\n1. c\n")]
    [InlineData("- a\n- [x](gone.md) b\n", 1, "- a\n  <!-- typedcontent-disable-next-line TC1001 -->\n- [x](gone.md) b\n")]
    [InlineData("> [!NOTE]\n> [x](gone.md)\n", 1, "> [!NOTE]\n> <!-- typedcontent-disable-next-line TC1001 -->\n> [x](gone.md)\n")]
    public async Task A_comment_leaves_lists_and_alerts_as_they_are(string article, int line, string expected)
    {
        await using var editor = await EditorSession.StartAsync(("content/en-US/a.md", article));

        Assert.Equal(expected, await EditedAsync(editor, "content/en-US/a.md", line, 9, "Suppress TC1001 in this line"));
    }

    [Fact]
    public async Task Front_matter_has_comments_of_its_own()
    {
        await using var editor = await EditorSession.StartAsync(("content/en-US/a.md", "---\ntitle: A\nms.date: soon\n---\n# A\n"));

        var text = await EditedAsync(editor, "content/en-US/a.md", 2, 10, "Suppress TC3003 in this line");

        Assert.Equal("---\ntitle: A\n# typedcontent-disable-next-line TC3003\nms.date: soon\n---\n# A\n", text);
    }

    [Fact]
    public async Task A_comment_suppresses_a_rule_in_a_file()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var text = await EditedAsync(editor, Articles.Invoices, 7, 30, "Suppress TC1001 in this file");

        Assert.Contains("---\n\n<!-- typedcontent-disable TC1001 -->\n\n", text.Replace("---\n<!--", "---\n\n<!--", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_findings_of_a_file_are_fixed_at_once()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var text = await EditedAsync(editor, Articles.Invoices, 0, 0, "Fix all findings of this file whose correction is certain");

        Assert.DoesNotContain("metods", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_is_accepted_by_an_edit_of_the_lock()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var action = Assert.Single(await ActionsAsync(editor, Articles.Rechnungen, 7, 0), action => TitleOf(action).StartsWith("Accept", StringComparison.Ordinal));
        var edit = (await editor.RequestAsync("codeAction/resolve", action)).GetProperty("edit").GetProperty("documentChanges").EnumerateArray().ToList();

        Assert.Equal("Accept the translation 'de-DE/billing/invoices'", TitleOf(action));
        Assert.Equal(("create", editor.Uri("typedcontent.lock")), (edit[0].GetProperty("kind").GetString(), edit[0].GetProperty("uri").GetString()));
        Assert.Contains("billing/invoices", edit[1].GetProperty("edits")[0].GetProperty("newText").GetString(), StringComparison.Ordinal);
        Assert.False(File.Exists(editor.Under("typedcontent.lock")));
    }

    private static string TitleOf(JsonElement action) => action.GetProperty("title").GetString()!;

    private static async Task<List<JsonElement>> ActionsAsync(EditorSession editor, string path, int line, int character)
    {
        var range = EditorSession.Range((line, character), (line, character));
        return [.. (await editor.RequestAsync("textDocument/codeAction", new { textDocument = new { uri = editor.Uri(path) }, range, context = new { diagnostics = Array.Empty<object>() } })).EnumerateArray()];
    }

    private static async Task<string> EditedAsync(EditorSession editor, string path, int line, int character, string title)
    {
        var action = (await ActionsAsync(editor, path, line, character)).Single(action => TitleOf(action) == title);
        return editor.Apply(path, action.TryGetProperty("edit", out var edit) ? edit : (await editor.RequestAsync("codeAction/resolve", action)).GetProperty("edit"));
    }
}

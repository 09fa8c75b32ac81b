using System.Text.Json;
using System.Text.Json.Nodes;

namespace TypedContent.LanguageServer.Tests;

public sealed class HoverTests
{
    [Fact]
    public async Task A_link_shows_its_target()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        Assert.Equal("**Payment methods**\n\n§ Cards\n\nWe take cards\\.\n\n`en-US/billing/payment-methods`", await HoverAsync(editor, Articles.Invoices, 11, 35));
    }

    [Fact]
    public async Task A_sentence_shows_its_member()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        Assert.Contains("C#: `Articles.Billing.PaymentMethods.Strings.ThereAreMany`", await HoverAsync(editor, Articles.Payments, 7, 3), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_translation_shows_its_source_and_state()
    {
        await using var editor = await EditorSession.StartAsync(("content/de-DE/a.md", "# <a name=\"title\"></a><span data-ttu-id=\"3e0b0-101\">Titel</span><span class=\"sxs-lookup\"><span data-stu-id=\"3e0b0-101\">Title</span></span>\n\n<span data-ttu-id=\"3e0b0-102\">Hallo Welt.</span><span class=\"sxs-lookup\"><span data-stu-id=\"3e0b0-102\">Hello world.</span></span>\n"));

        var hover = await HoverAsync(editor, "content/de-DE/a.md", 2, 32);

        Assert.Contains("Hello world", hover, StringComparison.Ordinal);
        Assert.Contains("State: ", hover, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_key_shows_its_type()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        Assert.Equal("`ms.date`: date\n\nC#: `Metadata.Date`\n\n1 of 4 files have it.", await HoverAsync(editor, Articles.Invoices, 2, 3));
    }

    [Fact]
    public async Task Nothing_is_shown_for_a_blank_line_or_another_file()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        Assert.Null(await HoverAsync(editor, Articles.Invoices, 4, 0));
        Assert.Null(await HoverAsync(editor, "other.md", 0, 0));
        Assert.Null(await HoverAsync(editor, Articles.Invoices, 4_000, 4_000));
    }

    [Fact]
    public async Task States_are_hints_where_the_user_wants_them()
    {
        var options = new JsonObject { ["initializationOptions"] = new JsonObject { ["inlayHints"] = true } };
        await using var off = await EditorSession.StartAsync(Articles.All);
        await using var on = await EditorSession.StartAsync(options, ("content/en-US/a.md", "# Title\n\nHello 5 worlds.\n"), ("content/de-DE/a.md", "# Title\n\nHallo 5 Welten.\n"));

        var hints = await on.RequestAsync("textDocument/inlayHint", new { textDocument = new { uri = on.Uri("content/de-DE/a.md") }, range = EditorSession.Range((0, 0), (9, 0)) });

        Assert.False(off.Capabilities.TryGetProperty("inlayHintProvider", out _));
        Assert.True(on.Capabilities.TryGetProperty("inlayHintProvider", out _));
        Assert.All(hints.EnumerateArray(), hint => Assert.Equal("unknown", hint.GetProperty("label").GetString()));
        Assert.NotEmpty(hints.EnumerateArray());
    }

    private static async Task<string?> HoverAsync(EditorSession editor, string path, int line, int character) =>
        await editor.AtAsync("textDocument/hover", path, line, character) is { ValueKind: JsonValueKind.Object } hover ? hover.GetProperty("contents").GetProperty("value").GetString() : null;
}

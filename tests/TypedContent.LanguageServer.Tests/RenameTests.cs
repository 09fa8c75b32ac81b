using System.Text.Json;
using StreamJsonRpc;

namespace TypedContent.LanguageServer.Tests;

public sealed class RenameTests
{
    [Fact]
    public async Task A_heading_is_renamed_with_the_links_to_it()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        var place = new { textDocument = new { uri = editor.Uri(Articles.Payments) }, position = new { line = 9, character = 4 } };

        var prepared = await editor.RequestAsync("textDocument/prepareRename", place);
        var edit = await editor.RequestAsync("textDocument/rename", new { place.textDocument, place.position, newName = "Bank cards" });

        Assert.Equal("Cards", prepared.GetProperty("placeholder").GetString());
        Assert.Contains("## Bank cards\n", editor.Apply(Articles.Payments, edit), StringComparison.Ordinal);
        Assert.Contains("(payment-methods.md#bank-cards)", editor.Apply(Articles.Invoices, edit), StringComparison.Ordinal);
        Assert.DoesNotContain("Bank", await File.ReadAllTextAsync(editor.Under(Articles.Payments)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sentence_is_not_renamed()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var error = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.AtAsync("textDocument/prepareRename", Articles.Payments, 7, 3));

        Assert.StartsWith("only headings can be renamed", error.Message, StringComparison.Ordinal);
        Assert.Equal(-32803, error.ErrorCode);
    }

    [Fact]
    public async Task A_file_is_renamed_in_all_locales_with_the_links_to_it()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var edit = await RenameAsync(editor, Articles.Invoices, "content/en-US/bills.md");

        Assert.Contains("[cards](../bills.md#late-payments)", editor.Apply(Articles.Payments, edit), StringComparison.Ordinal);
        Assert.Contains("(billing/payment-methods.md#cards)", editor.Apply(Articles.Invoices, edit), StringComparison.Ordinal);
        var rename = Assert.Single(edit.GetProperty("documentChanges").EnumerateArray(), change => change.TryGetProperty("kind", out var kind) && kind.GetString() == "rename");
        Assert.Equal((editor.Uri(Articles.Rechnungen), editor.Uri("content/de-DE/bills.md")), (rename.GetProperty("oldUri").GetString(), rename.GetProperty("newUri").GetString()));
    }

    [Fact]
    public async Task Another_file_is_renamed_without_edits()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        editor.Write("notes.md", "# Notes\n");

        Assert.NotEqual(JsonValueKind.Object, (await RenameAsync(editor, "notes.md", "other.md")).ValueKind);
    }

    private static Task<JsonElement> RenameAsync(EditorSession editor, string from, string to) =>
        editor.RequestAsync("workspace/willRenameFiles", new { files = new[] { new { oldUri = editor.Uri(from), newUri = editor.Uri(to) } } });
}

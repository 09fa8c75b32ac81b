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

    [Fact]
    public async Task Several_files_are_renamed_at_once()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var edit = await RenameAsync(editor, (Articles.Invoices, "content/en-US/billing/bills.md"), (Articles.Payments, "content/en-US/billing/cards.md"));

        Assert.Contains("[cards](bills.md#late-payments)", editor.Apply(Articles.Payments, edit), StringComparison.Ordinal);
        Assert.Contains("(cards.md#cards)", editor.Apply(Articles.Invoices, edit), StringComparison.Ordinal);
        Assert.Equal([$"{editor.Uri(Articles.Rechnungen)} {editor.Uri("content/de-DE/billing/bills.md")}"], Renames(edit));
    }

    [Fact]
    public async Task A_file_takes_the_name_of_one_that_is_renamed()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var edit = await RenameAsync(editor, (Articles.Invoices, Articles.Payments), (Articles.Payments, "content/en-US/billing/cards.md"));

        Assert.Contains("[cards](payment-methods.md#late-payments)", editor.Apply(Articles.Payments, edit), StringComparison.Ordinal);
        Assert.Contains("(cards.md#cards)", editor.Apply(Articles.Invoices, edit), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_that_change_their_names_with_each_other_are_refused()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var error = await Assert.ThrowsAsync<RemoteInvocationException>(() => RenameAsync(editor, (Articles.Invoices, Articles.Payments), (Articles.Payments, Articles.Invoices)));

        Assert.Equal("the article 'billing/invoices' gets the path of one that is renamed, too; links were not changed", error.Message);
    }

    [Fact]
    public async Task A_folder_is_renamed_with_its_articles_in_all_locales()
    {
        await using var editor = await EditorSession.StartAsync([.. Articles.All, ("content/en-US/home.md", "# Home\n\n[bills](billing/invoices.md)\n")]);

        var edit = await RenameAsync(editor, ("content/en-US/billing", "content/en-US/money"));

        Assert.Contains("[bills](money/invoices.md)", editor.Apply("content/en-US/home.md", edit), StringComparison.Ordinal);
        Assert.Contains("(payment-methods.md#cards)", editor.Apply(Articles.Invoices, edit), StringComparison.Ordinal);
        Assert.Equal([$"{editor.Uri(Articles.Rechnungen)} {editor.Uri("content/de-DE/money/invoices.md")}"], Renames(edit));
        Assert.Contains(editor.Capabilities.GetProperty("workspace").GetProperty("fileOperations").GetProperty("willRename").GetProperty("filters").EnumerateArray(),
            filter => filter.GetProperty("pattern").TryGetProperty("matches", out var matches) && matches.GetString() == "folder");
    }

    [Fact]
    public async Task A_folder_of_other_files_is_renamed_without_edits()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        editor.Write("notes/a.md", "# A\n");

        Assert.NotEqual(JsonValueKind.Object, (await RenameAsync(editor, "notes", "other")).ValueKind);
    }

    [Fact]
    public async Task Images_in_a_renamed_folder_move_with_it_and_once()
    {
        await using var editor = await EditorSession.StartAsync(
        [
            ("content/en-US/a/x.md", "# X\n\n![](pic.png)\n"), ("content/en-US/a/y.md", "# Y\n\n![](pic.png)\n"), ("content/en-US/z.md", "# Z\n\n![](a/pic.png)\n"), ("content/en-US/a/pic.png", "p"),
            ("content/de-DE/a/x.md", "# X\n\n![](pic.png)\n"), ("content/de-DE/a/pic.png", "p"),
        ]);

        var edit = await RenameAsync(editor, ("content/en-US/a", "content/en-US/b"));

        Assert.Equal(
            [$"{editor.Uri("content/de-DE/a/pic.png")} {editor.Uri("content/de-DE/b/pic.png")}", $"{editor.Uri("content/de-DE/a/x.md")} {editor.Uri("content/de-DE/b/x.md")}"],
            Renames(edit).Order(StringComparer.Ordinal));
        Assert.Contains("(b/pic.png)", editor.Apply("content/en-US/z.md", edit), StringComparison.Ordinal);
        Assert.Contains("(pic.png)", editor.Apply("content/en-US/a/y.md", edit), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("content/en-US/billing/invoices.txt")]
    [InlineData("content/en-US/.hidden/invoices.md")]
    [InlineData("content/en-US/node_modules/invoices.md")]
    public async Task A_file_that_would_be_no_article_is_refused(string path)
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var error = await Assert.ThrowsAsync<RemoteInvocationException>(() => RenameAsync(editor, Articles.Invoices, path));

        Assert.EndsWith("would be no article of the project, so that links to 'billing/invoices' would lead nowhere; links were not changed", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_without_letters_keeps_its_anchor()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var edit = await editor.RequestAsync(
            "textDocument/rename", new { textDocument = new { uri = editor.Uri(Articles.Payments) }, position = new { line = 9, character = 4 }, newName = "|" });

        Assert.Contains("## | {#cards}\n", editor.Apply(Articles.Payments, edit), StringComparison.Ordinal);
        Assert.Contains("(payment-methods.md#cards)", editor.Apply(Articles.Invoices, edit), StringComparison.Ordinal);
    }

    private static IEnumerable<string> Renames(JsonElement edit) => edit.GetProperty("documentChanges").EnumerateArray()
        .Where(change => change.TryGetProperty("kind", out var kind) && kind.GetString() == "rename").Select(change => $"{change.GetProperty("oldUri").GetString()} {change.GetProperty("newUri").GetString()}");

    private static Task<JsonElement> RenameAsync(EditorSession editor, string from, string to) => RenameAsync(editor, (from, to));

    private static Task<JsonElement> RenameAsync(EditorSession editor, params (string From, string To)[] files) =>
        editor.RequestAsync("workspace/willRenameFiles", new { files = files.Select(file => new { oldUri = editor.Uri(file.From), newUri = editor.Uri(file.To) }) });
}

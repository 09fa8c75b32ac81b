namespace TypedContent.LanguageServer.Tests;

public sealed class AddressTests
{
    [Theory]
    [InlineData("file:///%00")]
    [InlineData("file://host/share/content/en-US/billing/invoices.md")]
    [InlineData("untitled:Untitled-1")]
    [InlineData("")]
    [InlineData("file:///content/%FF.md")]
    public async Task An_address_of_no_file_has_no_answer_and_no_error(string address)
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        await editor.NotifyAsync("textDocument/didOpen", new { textDocument = new { uri = address, languageId = "markdown", version = 1, text = "# A\n" } });
        var hover = await editor.RequestAsync("textDocument/hover", new { textDocument = new { uri = address }, position = new { line = 0, character = 2 } });

        Assert.Equal(System.Text.Json.JsonValueKind.Undefined, hover.ValueKind);
        Assert.Empty(editor.Messages);
    }
}

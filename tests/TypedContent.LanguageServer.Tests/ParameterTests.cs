using System.Text.Json;
using System.Text.Json.Nodes;
using StreamJsonRpc;
using TypedContent.LanguageServer.Protocol;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Parameters that aren't those of the protocol are refused, and the session goes on.</summary>
public sealed class ParameterTests
{
    private const int InvalidParams = -32602;

    private static readonly string[] s_requests =
    [
        "textDocument/diagnostic", "textDocument/completion", "textDocument/hover", "textDocument/definition", "textDocument/references", "textDocument/documentLink", "textDocument/documentSymbol",
        "textDocument/foldingRange", "textDocument/inlayHint", "textDocument/codeAction", "codeAction/resolve", "textDocument/prepareRename", "textDocument/rename", "workspace/willRenameFiles",
        "workspace/symbol", "typedcontent/memberDefinition", "typedcontent/memberTexts",
    ];

    private static readonly string[] s_notifications =
        ["textDocument/didOpen", "textDocument/didChange", "textDocument/didClose", "workspace/didChangeWatchedFiles", "workspace/didChangeWorkspaceFolders"];

    [Theory]
    [InlineData(null)]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("[{}]")]
    [InlineData("""{ "textDocument": {}, "position": {} }""")]
    [InlineData("""{ "textDocument": 5, "query": 5, "files": 5, "expression": 5, "title": 5 }""")]
    [InlineData("""{ "textDocument": null, "files": null, "query": null, "expression": null, "title": null }""")]
    public async Task A_request_with_wrong_parameters_is_refused(string? parameters)
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        foreach (var method in s_requests)
        {
            var refusal = await Record.ExceptionAsync(() => editor.RequestAsync(method, parameters is null ? null : JsonNode.Parse(parameters))) as RemoteRpcException;
            Assert.Equal((method, InvalidParams), (method, (int?)refusal?.ErrorCode));
            Assert.Contains(method, refusal!.Message, StringComparison.Ordinal);
        }

        Assert.NotEmpty((await editor.OfAsync("textDocument/documentSymbol", Articles.Invoices)).EnumerateArray());
    }

    [Theory]
    [InlineData("workspace/willRenameFiles", """{ "files": [null] }""")]
    [InlineData("workspace/willRenameFiles", """{ "files": [{ "oldUri": "file:///a.md" }] }""")]
    [InlineData("textDocument/hover", """{ "textDocument": { "uri": "file:///a.md" } }""")]
    [InlineData("textDocument/hover", """{ "textDocument": { "uri": "file:///a.md" }, "position": { "line": "1", "character": 1 } }""")]
    [InlineData("textDocument/hover", """{ "textDocument": { "uri": "file:///a.md" }, "position": { "line": 99999999999, "character": 1 } }""")]
    [InlineData("textDocument/inlayHint", """{ "textDocument": { "uri": "file:///a.md" }, "range": { "start": { "line": 1, "character": 1 } } }""")]
    [InlineData("workspace/diagnostic", """{ "previousResultIds": [null] }""")]
    [InlineData("workspace/diagnostic", """{ "previousResultIds": 5 }""")]
    [InlineData("initialize", """{ "workspaceFolders": [null] }""")]
    [InlineData("initialize", """{ "workspaceFolders": [{}] }""")]
    [InlineData("initialize", """{ "capabilities": 5 }""")]
    public async Task A_request_whose_parameters_have_a_wrong_part_is_refused(string method, string parameters)
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var refusal = await Assert.ThrowsAnyAsync<RemoteRpcException>(() => editor.RequestAsync(method, JsonNode.Parse(parameters)));

        Assert.Equal(InvalidParams, (int?)refusal.ErrorCode);
    }

    [Theory]
    [InlineData("""ab\ud83d""", "ab\uFFFD")]
    [InlineData("""\ude00\n\u00e4""", "\uFFFD\n\u00E4")]
    [InlineData("""\ud83d\ude00 \"\\ \/""", "\U0001F600 \"\\ /")]
    [InlineData("""\\ud83d""", "\\ud83d")]
    public void Half_of_a_surrogate_pair_is_read_as_a_replacement_character(string written, string text)
    {
        using var parameters = JsonDocument.Parse($$$"""{ "textDocument": { "uri": "file:///a.md", "version": 2 }, "contentChanges": [{ "text": "{{{written}}}" }] }""");

        Assert.Equal(text, ParameterReader.Read<DidChangeParams>(parameters.RootElement).ContentChanges[0].Text);
    }

    [Fact]
    public async Task A_notification_with_wrong_parameters_changes_nothing()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        await editor.OpenAsync(Articles.Invoices);

        foreach (var method in s_notifications)
        {
            foreach (var parameters in (string[])["{}", "[]", "[{}]", """{ "textDocument": {} }""", """{ "textDocument": 5, "changes": 5, "event": 5 }""", """{ "textDocument": null, "changes": [null], "event": { "added": [null] } }""",
                $$"""{ "textDocument": { "uri": "{{editor.Uri(Articles.Invoices)}}", "version": 2 }, "contentChanges": [null] }""",
                $$"""{ "textDocument": { "uri": "{{editor.Uri(Articles.Invoices)}}", "version": 2 }, "contentChanges": [{ "range": {}, "text": "x" }] }""",
                $$"""{ "textDocument": { "uri": "{{editor.Uri(Articles.Invoices)}}", "version": 2 }, "contentChanges": [{}] }"""])
            {
                if (method == "textDocument/didClose" && parameters.Contains("uri", StringComparison.Ordinal))
                {
                    continue;
                }

                await editor.NotifyAsync(method, JsonNode.Parse(parameters));
            }
        }

        await editor.FindingsAsync(Articles.Invoices, found => found.Count == 1 && found[0].Contains("TC1001", StringComparison.Ordinal));
        Assert.Equal("Invoices", (await editor.OfAsync("textDocument/documentSymbol", Articles.Invoices))[0].GetProperty("name").GetString());
    }

    [Fact]
    public async Task A_client_may_leave_out_what_the_protocol_does_not_require()
    {
        await using var editor = await EditorSession.StartAsync(new JsonObject { ["workspaceFolders"] = null, ["initializationOptions"] = JsonNode.Parse("{}"), ["capabilities"] = JsonNode.Parse("""{ "workspace": { "workspaceEdit": {}, "diagnostics": {} }, "textDocument": { "codeAction": {}, "completion": { "completionItem": {} }, "definition": {} } }""") }, Articles.All);
        var textDocument = new { uri = editor.Uri(Articles.Invoices) };
        var position = new { line = 6, character = 3 };

        await editor.RequestAsync("textDocument/references", new { textDocument, position });
        await editor.RequestAsync("textDocument/codeAction", new { textDocument, range = new { start = position, end = position } });
        await editor.RequestAsync("textDocument/codeAction", new { textDocument, range = new { start = position, end = position }, context = new { diagnostics = Array.Empty<object>() } });
        await editor.RequestAsync("textDocument/diagnostic", new { textDocument });
        await editor.RequestAsync("codeAction/resolve", new { title = "Of another server" });
    }
}

using System.Diagnostics;
using System.Text.Json.Nodes;
using StreamJsonRpc;
using TypedContent.Tool.Editors;

namespace TypedContent.LanguageServer.Tests;

public sealed class LifecycleTests
{
    [Fact]
    public async Task Exit_ends_the_server_while_its_input_is_open()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        await editor.RequestAsync("shutdown", null);
        await editor.NotifyAsync("exit", null);

        Assert.Equal(0, await editor.Server);
    }

    [Fact]
    public async Task Exit_without_shutdown_is_an_error()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        await editor.NotifyAsync("exit", null);

        Assert.Equal(1, await editor.Server);
    }

    [Fact]
    public async Task A_session_is_initialized_once()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        var error = await Assert.ThrowsAsync<RemoteInvocationException>(() => editor.RequestAsync("initialize", new { processId = (int?)null, capabilities = new { } }));

        Assert.Equal(-32600, error.ErrorCode);
    }

    [Fact]
    public async Task The_server_ends_with_the_process_that_started_it()
    {
        using var parent = Process.Start(OperatingSystem.IsWindows() ? "timeout" : "sleep", ["1000"]);
        await using var editor = await EditorSession.StartAsync(new JsonObject { ["processId"] = parent.Id }, Articles.All);

        parent.Kill();

        Assert.Equal(1, await editor.Server);
    }

    [Theory]
    [InlineData("Content-Length: 5\r\n\r\n{\"a\":")]
    [InlineData("Content-Length: 2\r\n\r\n[]")]
    [InlineData("Content-Length: x\r\n\r\n{}")]
    public async Task A_message_that_cannot_be_read_ends_the_session_with_the_reason(string message)
    {
        using var input = new MemoryStream(System.Text.Encoding.ASCII.GetBytes(message));
        using var log = new StringWriter();

        Assert.Equal(1, await ContentLanguageServer.RunAsync(input, new MemoryStream(), new EditorProjects(), "1.0", log));
        Assert.StartsWith("The client sent a message that can't be read, so the session ended: ", log.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_canceled_request_ends()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);
        using var cancellation = new CancellationTokenSource();

        var request = editor.RequestAsync("workspace/symbol", new { query = "cards" }, cancellation.Token);
        await cancellation.CancelAsync();
        var end = await Record.ExceptionAsync(() => request);

        // Either the answer was already on its way, or there is none.
        Assert.True(end is null or OperationCanceledException, end?.ToString());
        Assert.NotEmpty((await editor.RequestAsync("workspace/symbol", new { query = "cards" })).EnumerateArray());
    }

    [Fact]
    public async Task A_method_that_does_not_exist_is_refused_and_the_session_goes_on()
    {
        await using var editor = await EditorSession.StartAsync(Articles.All);

        await Assert.ThrowsAsync<RemoteMethodNotFoundException>(() => editor.RequestAsync("textDocument/semanticTokens/full", new { }));
        await editor.NotifyAsync("$/setTrace", new { value = "off" });

        Assert.NotEmpty((await editor.OfAsync("textDocument/documentSymbol", Articles.Invoices)).EnumerateArray());
    }

    [Fact]
    public async Task A_folder_without_a_project_has_no_findings_and_the_log_says_so()
    {
        await using var editor = await EditorSession.StartAsync(("typedcontent.json", "{}"), ("a.md", "[b](missing.md)\n"));

        await editor.FindingsAsync("typedcontent.json", found => found.Count == 1);
        Assert.Empty((await editor.OfAsync("textDocument/documentSymbol", "a.md")).EnumerateArray());
    }
}

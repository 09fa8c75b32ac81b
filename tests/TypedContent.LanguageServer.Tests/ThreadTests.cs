using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text.Json;
using StreamJsonRpc;
using TypedContent.LanguageServer.Workspaces;
using TypedContent.Tool.Editors;

namespace TypedContent.LanguageServer.Tests;

/// <summary>Tests that the server needs no more than one thread of the pool, however small the machine is.</summary>
public sealed class ThreadTests
{
    [Fact]
    public async Task The_first_finding_comes_with_a_single_thread_in_the_pool()
    {
        var folder = Directory.CreateTempSubdirectory("typedcontent-threads-");
        try
        {
            foreach (var (path, text) in Articles.All.Append(("typedcontent.json", "{}")))
            {
                Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder.FullName, path))!);
                await File.WriteAllTextAsync(Path.Combine(folder.FullName, path), text);
            }

            var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [Path.Combine(AppContext.BaseDirectory, "content.dll"), "lsp"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
            };
            (start.Environment["DOTNET_ThreadPool_ForceMinWorkerThreads"], start.Environment["DOTNET_ThreadPool_ForceMaxWorkerThreads"]) = ("1", "1");
            using var server = Process.Start(start)!;
            var found = new TaskCompletionSource<JsonElement>(TaskCreationOptions.RunContinuationsAsynchronously);
            using var formatter = new SystemTextJsonFormatter();
            await using var messages = new HeaderDelimitedMessageHandler(server.StandardInput.BaseStream, server.StandardOutput.BaseStream, formatter);
            using var rpc = new JsonRpc(messages);
            rpc.AddLocalRpcMethod("textDocument/publishDiagnostics", (string uri, JsonElement diagnostics) => _ = uri.EndsWith("en-US/billing/invoices.md", StringComparison.Ordinal) && found.TrySetResult(diagnostics));
            rpc.StartListening();
            await rpc.InvokeWithParameterObjectAsync<JsonElement>("initialize", new { processId = (int?)null, rootUri = new Uri(folder.FullName).AbsoluteUri, capabilities = new { } });
            await rpc.NotifyWithParameterObjectAsync("initialized", new { });

            Assert.NotEqual(0, (await found.Task).GetArrayLength());

            await rpc.InvokeAsync("shutdown");
            await rpc.NotifyAsync("exit");
            await server.WaitForExitAsync();
            Assert.Equal(0, server.ExitCode);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Projects_are_read_by_a_thread_of_their_own()
    {
        var source = new WatchedProjects();
        await using var editor = await EditorSession.StartAsync(source, [], Articles.All);
        await editor.FindingsAsync(Articles.Invoices, found => found.Count > 0);

        editor.Write("content/en-US/billing/payment-metods.md", "# Payment\n\n## Cards\n");
        await editor.NotifyAsync("workspace/didChangeWatchedFiles", new { changes = new[] { new { uri = editor.Uri("content/en-US/billing/payment-metods.md"), type = 1 } } });
        await editor.FindingsAsync(Articles.Invoices, found => !found.Any(finding => finding.Contains("payment-metods.md", StringComparison.Ordinal)));

        Assert.True(source.IsOfPool.Count >= 2);
        Assert.DoesNotContain(true, source.IsOfPool);
    }

    private sealed class WatchedProjects : IProjectSource
    {
        public ConcurrentQueue<bool> IsOfPool { get; } = new();

        public IReadOnlyList<IContentProject> Find(string folder) => [.. new EditorProjects().Find(folder).Select(project => new WatchedProject(project, IsOfPool))];
    }

    private sealed class WatchedProject(IContentProject project, ConcurrentQueue<bool> isOfPool) : IContentProject
    {
        public string Path => project.Path;

        public ProjectContent Read(IReadOnlyCollection<string>? changed)
        {
            isOfPool.Enqueue(Thread.CurrentThread.IsThreadPoolThread);
            return project.Read(changed);
        }

        public bool MayHave(string path) => project.MayHave(path);

        public string? ReadFile(string path) => project.ReadFile(path);

        public IReadOnlyCollection<string>? WaitForChange(CancellationToken cancellation) => project.WaitForChange(cancellation);
    }
}

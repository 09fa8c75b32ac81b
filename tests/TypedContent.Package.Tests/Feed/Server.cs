using System.Diagnostics;

namespace TypedContent.Package.Tests.Feed;

/// <summary>Represents a web program that runs.</summary>
internal sealed class Server : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly HttpClient _client;

    private Server(Process process, Uri address)
    {
        _process = process;
        _client = new HttpClient { BaseAddress = address };
    }

    /// <summary>Gets the address of the program.</summary>
    public Uri Address => _client.BaseAddress!;

    /// <summary>Starts a program, and waits until it listens.</summary>
    /// <param name="folder">The folder that it is started in.</param>
    /// <param name="program">The assembly, or the command of the SDK that runs it, with its arguments.</param>
    public static async Task<Server> StartAsync(string folder, params string[] program)
    {
        var process = DotNet.StartProgram(folder, [.. program, "--urls", "http://127.0.0.1:0"]);
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var start)
            {
                _ = process.StandardError.ReadToEndAsync();
                _ = process.StandardOutput.ReadToEndAsync();
                return new Server(process, new Uri(line[(start + Listening.Length)..]));
            }
        }

        throw new InvalidOperationException($"The program ended: {string.Join('\n', output)}{await process.StandardError.ReadToEndAsync()}");
    }

    /// <summary>Returns the answer to a request.</summary>
    public Task<string> GetAsync(string path) => _client.GetStringAsync(new Uri(path, UriKind.Relative));

    /// <summary>Opens the answer to a request that goes on.</summary>
    public async Task<StreamReader> OpenAsync(string path) => new(await _client.GetStreamAsync(new Uri(path, UriKind.Relative)));

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }
}

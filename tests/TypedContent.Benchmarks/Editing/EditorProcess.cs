using System.Diagnostics;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Threading.Channels;

namespace TypedContent.Benchmarks.Editing;

/// <summary>Represents a process of the language server, and the editor that talks to it.</summary>
internal sealed class EditorProcess : IDisposable
{
    private readonly Process _process;
    private readonly Channel<JsonElement> _messages = Channel.CreateUnbounded<JsonElement>();

    /// <summary>Starts the server in a folder.</summary>
    /// <param name="command">The path of the command: a program, or an assembly.</param>
    /// <param name="folder">The folder of the workspace.</param>
    public EditorProcess(string command, string folder)
    {
        string[] arguments = command.EndsWith(".dll", StringComparison.Ordinal) ? ["dotnet", command, "lsp"] : [command, "lsp"];
        _process = Process.Start(new ProcessStartInfo(arguments[0], arguments[1..]) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true })!;
        new Thread(Read) { IsBackground = true }.Start();
        Send("initialize", new { processId = (int?)null, rootUri = UriOf(folder), capabilities = new { workspace = new { didChangeWatchedFiles = new { dynamicRegistration = true } } } }, 1);
        Send("initialized", new { });
    }

    /// <summary>Gets the processor time that the server has used.</summary>
    public TimeSpan Processor
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    /// <summary>Returns the address of a file.</summary>
    public static string UriOf(string path) => new Uri(path).AbsoluteUri;

    /// <summary>Sends a notification, or a request with a number.</summary>
    public void Send(string method, object parameters, int? id = null)
    {
        var body = JsonSerializer.SerializeToUtf8Bytes(new Dictionary<string, object?> { ["jsonrpc"] = "2.0", ["method"] = method, ["params"] = parameters }
            .Concat(id is null ? [] : [new("id", id)]).ToDictionary());
        var output = _process.StandardInput.BaseStream;
        output.Write(Encoding.ASCII.GetBytes(string.Create(CultureInfo.InvariantCulture, $"Content-Length: {body.Length}\r\n\r\n")));
        output.Write(body);
        output.Flush();
    }

    /// <summary>Waits for the findings of a version of a document. Returns false if they don't come in time.</summary>
    public bool WaitForFindings(string uri, int version, TimeSpan limit)
    {
        using var end = new CancellationTokenSource(limit);
        try
        {
            while (true)
            {
                var message = _messages.Reader.ReadAsync(end.Token).AsTask().GetAwaiter().GetResult();
                if (message.TryGetProperty("method", out var method) && method.GetString() == "textDocument/publishDiagnostics" && message.GetProperty("params") is var findings
                    && Uri.UnescapeDataString(findings.GetProperty("uri").GetString()!) == Uri.UnescapeDataString(uri)
                    && findings.TryGetProperty("version", out var found) && found.GetInt32() >= version)
                {
                    return true;
                }
            }
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    /// <summary>Waits for the answer of a request.</summary>
    public void WaitForAnswer(int id)
    {
        while (!(_messages.Reader.ReadAsync().AsTask().GetAwaiter().GetResult() is var message && message.TryGetProperty("id", out var answered)
            && answered.ValueKind == JsonValueKind.Number && answered.GetInt32() == id && !message.TryGetProperty("method", out _)))
        {
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _process.Kill(entireProcessTree: true);
        _process.Dispose();
    }

    private void Read()
    {
        using var input = new BufferedStream(_process.StandardOutput.BaseStream);
        while (ReadHeader(input) is { } length)
        {
            var body = new byte[length];
            input.ReadExactly(body);
            _messages.Writer.TryWrite(JsonElement.Parse(body));
        }
    }

    private static int? ReadHeader(BufferedStream input)
    {
        var header = new StringBuilder();
        while (!header.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (input.ReadByte() is not (>= 0 and var next))
            {
                return null;
            }

            header.Append((char)next);
        }

        var line = header.ToString().Split("\r\n").First(line => line.StartsWith("Content-Length:", StringComparison.OrdinalIgnoreCase));
        return int.Parse(line.AsSpan(line.IndexOf(':', StringComparison.Ordinal) + 1), CultureInfo.InvariantCulture);
    }
}

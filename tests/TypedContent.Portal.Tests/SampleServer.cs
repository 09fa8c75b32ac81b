using System.Diagnostics;
using System.Reflection;

namespace TypedContent.Portal.Tests;

/// <summary>Represents the server of a sample, as <c>dotnet run</c> starts it.</summary>
internal sealed class SampleServer : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;

    private SampleServer(Process process, Uri address) => (_process, Address) = (process, address);

    /// <summary>Gets the address of the server.</summary>
    public Uri Address { get; }

    /// <summary>Starts the server, and waits until it listens.</summary>
    /// <param name="sample">The name of the sample.</param>
    public static async Task<SampleServer> StartAsync(string sample)
    {
        var process = Process.Start(new ProcessStartInfo("dotnet", ["run", "--no-build", "--no-launch-profile", "-c", Metadata("Configuration"), "--project", Metadata(sample), "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
        })!;
        var output = new List<string>();
        while (await process.StandardOutput.ReadLineAsync() is { } line)
        {
            output.Add(line);
            if (line.IndexOf(Listening, StringComparison.Ordinal) is >= 0 and var start)
            {
                _ = process.StandardOutput.ReadToEndAsync();
                return new SampleServer(process, new Uri(line[(start + Listening.Length)..]));
            }
        }

        throw new InvalidOperationException("The server ended: " + string.Join('\n', output));
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
    }

    private static string Metadata(string key) =>
        typeof(SampleServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;
}

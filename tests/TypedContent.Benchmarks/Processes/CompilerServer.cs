using System.Diagnostics;
using System.Globalization;

namespace TypedContent.Benchmarks.Processes;

/// <summary>A compiler server that only one contender of this run knows, so that others on the machine neither help nor suffer.</summary>
internal sealed class CompilerServer : IDisposable
{
    /// <summary>The name by which the compiler finds its server.</summary>
    public string Id { get; } = "benchmark-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    /// <summary>The process of the server, if it runs.</summary>
    public IReadOnlyList<int> Processes() =>
        [.. ProcessFile.All().Where(id => ProcessFile.CommandLine(id).Contains(Id, StringComparison.Ordinal))];

    /// <summary>Ends it.</summary>
    public void Dispose()
    {
        foreach (var id in Processes())
        {
            try
            {
                using var process = Process.GetProcessById(id);
                process.Kill();
                process.WaitForExit();
            }
            catch (ArgumentException)
            {
                // It has ended by itself.
            }
        }
    }
}

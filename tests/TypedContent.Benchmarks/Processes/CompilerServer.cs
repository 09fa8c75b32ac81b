using System.Diagnostics;
using System.Globalization;

namespace TypedContent.Benchmarks.Processes;

/// <summary>
/// Represents a compiler server that only one contender of this run uses, so that other servers on the machine are independent of it.
/// </summary>
internal sealed class CompilerServer : IDisposable
{
    /// <summary>Gets the name by which the compiler finds its server.</summary>
    public string Id { get; } = "benchmark-" + Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture);

    /// <summary>Returns the process of the server, if it runs.</summary>
    public IReadOnlyList<int> Processes() =>
        [.. ProcessFile.All().Where(id => ProcessFile.CommandLine(id).Contains(Id, StringComparison.Ordinal))];

    /// <summary>Ends the server.</summary>
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
                // The process has already ended.
            }
        }
    }
}

using System.Globalization;
using System.Runtime.InteropServices;
using TypedContent.Benchmarks.Processes;

namespace TypedContent.Benchmarks.Reports;

/// <summary>Describes the machine of the measurements.</summary>
internal static class Machine
{
    /// <summary>Returns one line of Markdown.</summary>
    public static string Describe() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Environment.ProcessorCount} cores ({Processor()}), {GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 1e9:N0} GB, "
        + $"{RuntimeInformation.OSDescription}, SDK {ProcessRun.Of(Path.GetTempPath(), "dotnet", "--version").Output.Trim()}, "
        + $"{RuntimeInformation.FrameworkDescription}, {DateTime.UtcNow:yyyy-MM-dd}");

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
        && File.ReadLines("/proc/cpuinfo").FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) is { } line
            ? line.Split(':')[1].Trim()
            : RuntimeInformation.ProcessArchitecture.ToString();
}

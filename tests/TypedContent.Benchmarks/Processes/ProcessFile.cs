using System.Globalization;

namespace TypedContent.Benchmarks.Processes;

/// <summary>Represents the current resources of a process.</summary>
internal sealed record ProcessStatus(int Parent, long PeakBytes, TimeSpan Processor);

/// <summary>Reads the files that Linux provides about processes.</summary>
internal static class ProcessFile
{
    private const string Folder = "/proc";
    private const int TicksPerSecond = 100;

    /// <summary>Gets a value that indicates whether these files exist.</summary>
    public static bool Exists { get; } = Directory.Exists(Folder);

    /// <summary>Returns the IDs of all processes.</summary>
    public static IEnumerable<int> All() => Exists
        ? Directory.EnumerateDirectories(Folder)
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)
        : [];

    /// <summary>Returns the resources of a process, or null if it has ended.</summary>
    public static ProcessStatus? Status(int id)
    {
        // pid (name) state parent … with the times at 14 and 15; names may contain spaces.
        var line = Read(id, "stat");
        var fields = line[(line.LastIndexOf(')') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (fields.Length < 13)
        {
            return null;
        }

        var peak = Read(id, "status").Split('\n').FirstOrDefault(field => field.StartsWith("VmHWM:", StringComparison.Ordinal));
        return new ProcessStatus(
            int.Parse(fields[1], CultureInfo.InvariantCulture),
            peak is null ? 0 : long.Parse(peak["VmHWM:".Length..].Replace("kB", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture) * 1024,
            TimeSpan.FromSeconds((Number(fields[11]) + Number(fields[12])) / TicksPerSecond));
    }

    /// <summary>Returns the command line of a process, or an empty string if it has ended.</summary>
    public static string CommandLine(int id) => Read(id, "cmdline").Replace('\0', ' ');

    /// <summary>Resets the peak memory of a process to its current memory.</summary>
    public static void ForgetPeak(int id)
    {
        try
        {
            File.WriteAllText($"{Folder}/{id.ToString(CultureInfo.InvariantCulture)}/clear_refs", "5");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The peak then covers the whole lifetime of the process.
        }
    }

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    private static string Read(int id, string file)
    {
        try
        {
            return File.ReadAllText($"{Folder}/{id.ToString(CultureInfo.InvariantCulture)}/{file}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return string.Empty;
        }
    }
}

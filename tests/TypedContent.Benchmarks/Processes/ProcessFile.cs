using System.Globalization;

namespace TypedContent.Benchmarks.Processes;

/// <summary>What a process takes at the moment.</summary>
internal sealed record ProcessStatus(int Parent, long PeakBytes, TimeSpan Processor);

/// <summary>Reads the files that Linux has about processes.</summary>
internal static class ProcessFile
{
    private const string Folder = "/proc";
    private const int TicksPerSecond = 100;

    /// <summary>Whether there are such files.</summary>
    public static bool Exists { get; } = Directory.Exists(Folder);

    /// <summary>The ids of all processes.</summary>
    public static IEnumerable<int> All() => Exists
        ? Directory.EnumerateDirectories(Folder)
            .Select(folder => int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) ? id : 0).Where(id => id > 0)
        : [];

    /// <summary>What a process takes; null where it has ended.</summary>
    public static ProcessStatus? Status(int id)
    {
        // pid (name) state parent … with the times at 14 and 15; names may hold spaces.
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

    /// <summary>The command line of a process; empty where it has ended.</summary>
    public static string CommandLine(int id) => Read(id, "cmdline").Replace('\0', ' ');

    /// <summary>Has the peak of a process begin with what it holds now.</summary>
    public static void ForgetPeak(int id)
    {
        try
        {
            File.WriteAllText($"{Folder}/{id.ToString(CultureInfo.InvariantCulture)}/clear_refs", "5");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Then the peak is that of its whole life.
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

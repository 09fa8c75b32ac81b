using System.Globalization;

namespace TypedContent.Benchmarks.Builds;

/// <summary>Watches how much memory a process and its descendants hold. It works where there is a /proc.</summary>
internal sealed class PeakMemory : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(20);

    private readonly HashSet<int> _family;
    private readonly Timer _timer;
    private readonly Lock _gate = new();

    public PeakMemory(int process)
    {
        _family = [process];
        _timer = new Timer(_ => Look(), null, TimeSpan.Zero, Directory.Exists("/proc") ? s_interval : Timeout.InfiniteTimeSpan);
    }

    /// <summary>The most that one of the processes held.</summary>
    public long Bytes { get; private set; }

    public void Dispose() => _timer.Dispose();

    private void Look()
    {
        lock (_gate)
        {
            foreach (var folder in Directory.EnumerateDirectories("/proc"))
            {
                if (int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) && Read(folder) is var (parent, peak)
                    && (_family.Contains(id) || _family.Contains(parent)))
                {
                    _family.Add(id);
                    Bytes = Math.Max(Bytes, peak);
                }
            }
        }
    }

    private static (int Parent, long Peak)? Read(string folder)
    {
        try
        {
            var (parent, peak) = (0, 0L);
            foreach (var line in File.ReadLines(Path.Combine(folder, "status")))
            {
                parent = line.StartsWith("PPid:", StringComparison.Ordinal) ? (int)Number(line) : parent;
                peak = line.StartsWith("VmHWM:", StringComparison.Ordinal) ? Number(line) * 1024 : peak;
            }

            return (parent, peak);
        }
        catch (IOException)
        {
            // It ended meanwhile.
            return null;
        }
    }

    private static long Number(string line) =>
        long.Parse(line.Split(':')[1].Replace("kB", string.Empty, StringComparison.Ordinal), CultureInfo.InvariantCulture);
}

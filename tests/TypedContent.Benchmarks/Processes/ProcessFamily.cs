namespace TypedContent.Benchmarks.Processes;

/// <summary>Monitors the resources of processes and their descendants. Records nothing if there is no /proc.</summary>
internal sealed class ProcessFamily : IDisposable
{
    private static readonly TimeSpan s_interval = TimeSpan.FromMilliseconds(25);

    private readonly Dictionary<int, TimeSpan> _processor = [];
    private readonly HashSet<int> _others = [];
    private readonly TimeSpan _before;
    private readonly Timer _timer;
    private readonly Lock _gate = new();

    /// <summary>Starts monitoring.</summary>
    /// <param name="processes">The process, and the servers that work for it.</param>
    public ProcessFamily(IReadOnlyList<int> processes)
    {
        foreach (var id in processes)
        {
            ProcessFile.ForgetPeak(id);
            _processor[id] = ProcessFile.Status(id)?.Processor ?? TimeSpan.Zero;
        }

        _before = Sum();
        _timer = new Timer(_ => Look(), null, TimeSpan.Zero, ProcessFile.Exists ? s_interval : Timeout.InfiniteTimeSpan);
    }

    /// <summary>Gets the peak memory of a single process.</summary>
    public long PeakBytes { get; private set; }

    /// <summary>Gets the processor time of all processes, except for the last moments of those that have ended.</summary>
    public TimeSpan Processor
    {
        get
        {
            lock (_gate)
            {
                return Sum() - _before;
            }
        }
    }

    public void Dispose()
    {
        _timer.Dispose();
        Look();
    }

    private TimeSpan Sum() => new(_processor.Values.Sum(time => time.Ticks));

    private void Look()
    {
        lock (_gate)
        {
            foreach (var id in ProcessFile.All())
            {
                if (_others.Contains(id) || ProcessFile.Status(id) is not { } status)
                {
                    continue;
                }

                if (!_processor.ContainsKey(id) && !_processor.ContainsKey(status.Parent))
                {
                    _others.Add(id);
                    continue;
                }

                _processor[id] = status.Processor;
                PeakBytes = Math.Max(PeakBytes, status.PeakBytes);
            }
        }
    }
}

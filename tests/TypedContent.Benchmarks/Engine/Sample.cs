using System.Diagnostics;

namespace TypedContent.Benchmarks.Engine;

/// <summary>Represents the cost of work in this process.</summary>
/// <param name="Wall">The elapsed time in seconds.</param>
/// <param name="Processor">The processor time in seconds.</param>
/// <param name="Allocated">The allocated bytes.</param>
internal readonly record struct Sample(double Wall, double Processor, double Allocated)
{
    /// <summary>Runs the work once, on a heap without garbage, and returns its cost.</summary>
    public static Sample Of(Action work)
    {
        GC.Collect();
        var (start, processor, allocated) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime, GC.GetTotalAllocatedBytes());
        work();
        return new Sample(
            Stopwatch.GetElapsedTime(start).TotalSeconds,
            (Environment.CpuUsage.TotalTime - processor).TotalSeconds,
            GC.GetTotalAllocatedBytes() - allocated);
    }
}

using System.Diagnostics;

namespace TypedContent.Benchmarks.Engine;

/// <summary>What some work in this process took.</summary>
/// <param name="Wall">Seconds.</param>
/// <param name="Processor">Seconds of the processors.</param>
/// <param name="Allocated">Bytes.</param>
internal readonly record struct Sample(double Wall, double Processor, double Allocated)
{
    /// <summary>Does the work once, on a heap without garbage.</summary>
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

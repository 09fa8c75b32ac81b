using System.Globalization;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Fuzzing.Bombs;
using TypedContent.Fuzzing.Checks;

namespace TypedContent.Fuzzing;

/// <summary>Measures how the processor time of each family grows with its size. Quadratic time grows fourfold when the size doubles.</summary>
public static class Doubling
{
    private const int Columns = 4;

    private static readonly TimeSpan s_enough = TimeSpan.FromSeconds(3);

    /// <summary>
    /// Writes a row for each family whose name contains <paramref name="filter"/>: the times at the largest sizes, and the maximum
    /// that a host needs at any size.
    /// </summary>
    public static void Write(TextWriter output, string filter)
    {
        output.WriteLine("| Family | n/8 ms | n/4 ms | n/2 ms | n ms | n, characters | read, model, pack | last ratio | most ms |");
        output.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|---:|");
        foreach (var bomb in BombFamilies.All.Where(bomb => filter.Split(',').Any(part => bomb.Name.Contains(part, StringComparison.Ordinal))))
        {
            var times = new List<EngineTimes>();
            var size = ReadingLimits.FileLength >> 8;
            do
            {
                size <<= 1;
                times.Add(Time(bomb.Case(size)));
            }
            while (size < ReadingLimits.FileLength && (times.Count < Columns || times[^1].Total < s_enough));

            var last = times[^1];
            var columns = times.TakeLast(Columns).Select(time => Ms(time.Total))
                .Append(size.ToString(CultureInfo.InvariantCulture))
                .Append($"{Ms(last.Reading)}, {Ms(last.Modelling)}, {Ms(last.Packing)}")
                .Append((last.Total / times[^2].Total).ToString("0.0", CultureInfo.InvariantCulture))
                .Append(Ms(times.Max(time => time.Longest)));
            output.WriteLine($"| {bomb.Name} | {string.Join(" | ", columns)} |");
            output.Flush();
        }
    }

    private static EngineTimes Time(FuzzCase fuzz)
    {
        GC.Collect();
        var first = SmallStackThread.Run(() => EngineCheck.RunAlone(fuzz).Times);
        return first.Total > s_enough ? first
            : Enumerable.Range(0, 2).Select(_ => SmallStackThread.Run(() => EngineCheck.RunAlone(fuzz).Times)).Append(first).MinBy(times => times.Total);
    }

    private static string Ms(TimeSpan time) => time.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture);
}

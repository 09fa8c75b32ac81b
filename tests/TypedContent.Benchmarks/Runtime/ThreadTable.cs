using System.Diagnostics;
using System.Globalization;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Runtime;

/// <summary>Measures texts that many threads read concurrently, each thread in one of the cultures of the set.</summary>
internal static class ThreadTable
{
    private static readonly TimeSpan s_time = TimeSpan.FromSeconds(1);

    /// <summary>Returns the table of reads per second, by number of threads.</summary>
    public static ResultTable Of(RuntimeTexts texts, string set, int runs)
    {
        var table = new ResultTable(
            $"Many threads, {Figures.Count(texts.Cultures.Count)} cultures ({set})", "", "threads", "million reads a second", "to one thread", "lock contentions");
        foreach (var (name, read) in ((string, Func<RuntimeText, int>)[])
        [
            ("TypedContent", static text => text.Text.ToString().Length),
            ("ResourceManager.GetString", static text => text.Resources.GetString(text.Key, CultureInfo.CurrentUICulture)!.Length),
        ])
        {
            var one = double.NaN;
            foreach (var threads in (int[])[1, 2, 32])
            {
                var samples = Enumerable.Range(0, runs).Select(_ => Reads(threads, texts, read)).ToList();
                var reads = samples.Select(sample => sample.PerSecond).Median();
                one = threads == 1 ? reads : one;
                table.Row(
                    name, Figures.Count(threads), Figures.Number(reads / 1e6, 1), Figures.Ratio(reads, one),
                    Figures.Count(samples.Select(sample => (double)sample.Contentions).Median()));
            }
        }

        return table.Note($"On {Figures.Count(Environment.ProcessorCount)} cores; medians of {Figures.Count(runs)} times a second. Each thread reads 1,024 texts by turns.");
    }

    private static (double PerSecond, long Contentions) Reads(int count, RuntimeTexts texts, Func<RuntimeText, int> read)
    {
        using var start = new Barrier(count + 1);
        var reads = 0L;
        var threads = Enumerable.Range(0, count).Select(i => new Thread(() => Read(texts.Cultures[i % texts.Cultures.Count]))).ToList();
        threads.ForEach(thread => thread.Start());
        start.SignalAndWait();
        var (begin, contentions) = (Stopwatch.GetTimestamp(), Monitor.LockContentionCount);
        threads.ForEach(thread => thread.Join());
        return (reads / Stopwatch.GetElapsedTime(begin).TotalSeconds, Monitor.LockContentionCount - contentions);

        void Read(CultureInfo culture)
        {
            CultureInfo.CurrentUICulture = culture;
            ReadAll();
            start.SignalAndWait();
            var (own, begin) = (0L, Stopwatch.GetTimestamp());
            while (Stopwatch.GetElapsedTime(begin) < s_time)
            {
                own += ReadAll();
            }

            Interlocked.Add(ref reads, own);
        }

        int ReadAll()
        {
            foreach (var text in texts.Texts)
            {
                _ = read(text);
            }

            return texts.Texts.Length;
        }
    }
}

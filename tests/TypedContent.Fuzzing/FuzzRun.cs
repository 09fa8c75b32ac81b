using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using TypedContent.Fuzzing.Articles;

namespace TypedContent.Fuzzing;

/// <summary>Runs the number of cases that the options specify, on a thread for each processor.</summary>
public sealed class FuzzRun(FuzzOptions options) : IDisposable
{
    private const int MostShrunk = 20;
    private const int ReportEvery = 2_000;
    private const int StackOfChecks = 16 * 1024 * 1024;

    private readonly ConcurrentQueue<Failure> _failures = new();
    private readonly CaseRunner _runner = new(options);
    private readonly CaseSource _cases = new(options, SeedArticles.Read(options.Corpus));
    private readonly int _end = options.Only < 0 ? options.Articles + options.Bombs : options.Only + 1;
    private int _next = Math.Max(0, options.Only);

    /// <summary>Runs the cases and returns the minimized failures.</summary>
    public IReadOnlyList<Failure> Execute(TextWriter log)
    {
        var watch = Stopwatch.StartNew();
        var threads = Enumerable.Range(0, Environment.ProcessorCount).Select(_ => new Thread(() => Work(log, watch), StackOfChecks)).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        Report(log, watch);

        // One failure of each kind for each family.
        var distinct = _failures.OrderBy(failure => failure.Case.Number).DistinctBy(failure => (failure.Kind, failure.Case.Name));
        return [.. distinct.Take(MostShrunk).Select(failure => failure.Kind == "slow" ? failure : Minimizer.Shrink(failure, fuzz => _runner.Try(fuzz, out var _)))];
    }

    /// <inheritdoc/>
    public void Dispose() => _runner.Dispose();

    private void Work(TextWriter log, Stopwatch watch)
    {
        for (var number = Interlocked.Increment(ref _next) - 1; number < _end; number = Interlocked.Increment(ref _next) - 1)
        {
            if (_runner.Run(_cases[number]) is { } failure)
            {
                _failures.Enqueue(failure);
                log.WriteLine(string.Create(CultureInfo.InvariantCulture, $"case {number} ({failure.Case.Name}): {failure.Kind}: {failure.Message.Split('\n')[0]}"));
            }

            if (number % ReportEvery == ReportEvery - 1)
            {
                Report(log, watch);
            }
        }
    }

    private void Report(TextWriter log, Stopwatch watch) => log.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"{Math.Min(_next, _end)} of {_end} cases in {watch.Elapsed:hh\\:mm\\:ss}, {_failures.Count} failed, {_runner.Retimed} timed again; slowest {_runner.Slowest.Time.TotalMilliseconds:0} ms ({_runner.Slowest.Name})"));
}

using TypedContent.Fuzzing.Checks;

namespace TypedContent.Fuzzing;

/// <summary>Runs cases through all checks and reports failures.</summary>
public sealed class CaseRunner(FuzzOptions options) : IDisposable
{
    private const int Attempts = 3;

    /// <summary>The lock that is held for reading while cases run, and for writing while a case is timed alone.</summary>
    private readonly ReaderWriterLockSlim _quiet = new();

    /// <summary>Gets the number of cases that exceeded the time limit at first, but not when they ran alone.</summary>
    public int Retimed { get; private set; }

    /// <summary>Gets the longest time that a host needed for a case, and the name of the case.</summary>
    public (TimeSpan Time, string Name) Slowest { get; private set; } = (TimeSpan.Zero, "-");

    /// <summary>Returns the failure of <paramref name="fuzz"/>, or null if there is none.</summary>
    public Failure? Run(FuzzCase fuzz)
    {
        TimeSpan time;
        _quiet.EnterReadLock();
        try
        {
            if (Try(fuzz, out time) is { } failure)
            {
                return failure;
            }
        }
        finally
        {
            _quiet.ExitReadLock();
        }

        if (time > options.Longest)
        {
            time = TimeAlone(fuzz);
            if (time > options.Longest)
            {
                return new Failure(fuzz, "slow", $"{time.TotalSeconds:0.00} s");
            }
        }

        lock (_quiet)
        {
            Slowest = time > Slowest.Time ? (time, fuzz.Name) : Slowest;
        }

        return null;
    }

    /// <inheritdoc/>
    public void Dispose() => _quiet.Dispose();

    /// <summary>Returns the failure of <paramref name="fuzz"/> apart from its time, or null if there is none.</summary>
    internal Failure? Try(FuzzCase fuzz, out TimeSpan time)
    {
        time = default;
        var step = "engine";
        try
        {
            var output = SmallStackThread.Run(() => EngineCheck.Run(fuzz));
            time = output.Times.Longest;
            step = "output";
            OutputCheck.Check(output, fuzz);
            if (fuzz.Number % options.RepetitionShare == 0)
            {
                step = "repetition";
                OutputCheck.CheckSame(output, SmallStackThread.Run(() => EngineCheck.Run(fuzz)));
            }

            if (fuzz.Number % options.GeneratorShare == 0)
            {
                step = "generator";
                GeneratorCheck.Check(fuzz, fuzz.Number % options.CompilationShare == 0);
            }

            return null;
        }
#pragma warning disable CA1031 // Whatever it is, it is what the fuzzer looks for.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return new Failure(fuzz, $"{step}: {e.GetType().Name}", e.ToString());
        }
    }

    private TimeSpan TimeAlone(FuzzCase fuzz)
    {
        _quiet.EnterWriteLock();
        try
        {
            Retimed++;
            return Enumerable.Range(0, Attempts).Min(_ => SmallStackThread.Run(() => EngineCheck.RunAlone(fuzz).Times).Longest);
        }
        finally
        {
            _quiet.ExitWriteLock();
        }
    }
}

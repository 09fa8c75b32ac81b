using TypedContent.Benchmarks.Processes;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Builds;

/// <summary>
/// Runs contenders in turn, so that other load on the machine affects all of them: first each without a compiler
/// server, then each with its own warm compiler server.
/// </summary>
internal sealed class Race(IEnumerable<Contender> contenders) : IDisposable
{
    private readonly List<Lane> _lanes = [.. contenders.Select(contender => new Lane(contender, new CompilerServer(), [], []))];

    /// <summary>Gets the contenders.</summary>
    public IEnumerable<Contender> Contenders => _lanes.Select(lane => lane.Contender);

    /// <summary>Runs each contender the given number of times, after a run that warms up the servers and the disk.</summary>
    public void Run(int rounds)
    {
        foreach (var lane in _lanes)
        {
            Run(lane, lane.Contender.IsBuild ? lane.Server : null);
        }

        for (var round = 1; round <= rounds; round++)
        {
            Console.Error.WriteLine($"round {Figures.Count(round)} of {Figures.Count(rounds)}");
            foreach (var lane in _lanes)
            {
                lane.Cold.Add(Run(lane, null));
            }

            foreach (var lane in _lanes.Where(lane => lane.Contender.IsBuild))
            {
                lane.Warm.Add(Run(lane, lane.Server));
            }
        }
    }

    /// <summary>Returns the median of a figure of a contender, or NaN if it was not run.</summary>
    public double Median(string name, bool warm, Func<ProcessRun, double> figure)
    {
        var lane = _lanes.Single(lane => lane.Contender.Name == name);
        return (warm ? lane.Warm : lane.Cold).Select(figure).Median();
    }

    /// <summary>Returns the seconds that a contender adds to the build of an empty project.</summary>
    public double Added(string name, bool warm) =>
        Median(name, warm, static run => run.Wall.TotalSeconds) - Median(Contender.Empty, warm, static run => run.Wall.TotalSeconds);

    public void Dispose() => _lanes.ForEach(lane => lane.Server.Dispose());

    private static ProcessRun Run(Lane lane, CompilerServer? server)
    {
        lane.Contender.Prepare();
        return lane.Contender.Run(server);
    }

    private sealed record Lane(Contender Contender, CompilerServer Server, List<ProcessRun> Cold, List<ProcessRun> Warm);
}

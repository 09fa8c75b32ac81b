using System.Diagnostics;
using System.Globalization;
using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks.Live;

/// <summary>Measures the time from the save of an edited sentence to its text in a program that runs.</summary>
internal static class LiveMeasurement
{
    private const int WarmUps = 5;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(10);

    // The watcher reads all articles before it sees edits.
    private static readonly TimeSpan s_start = TimeSpan.FromMinutes(2);
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(500);

    public static Measurement Measurement { get; } = new("live", "From the save of a translation to the text in a program that runs, with the watcher that it starts.", ["S", "L"], 20, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var table = new ResultTable("From save to text", "set", "median ms", "95 % ms", "slowest ms", "start and first edit, s", "not shown");
        foreach (var set in settings.Sets)
        {
            Measure(table, settings, set);
        }

        yield return table.Note(string.Create(CultureInfo.InvariantCulture, $"{settings.Runs} edits of a translated sentence, {s_pause.TotalMilliseconds} ms after each other, after {WarmUps}."));
    }

    private static void Measure(ResultTable table, Settings settings, string set)
    {
        var project = Projects.TypedContent(
            settings, set, "live", hasCopy: true, properties: "<TypedContentPacks>files</TypedContentPacks><TypedContentLiveText>watch</TypedContentLiveText>", program: LiveProgram.Source);
        project.Build();
        var content = Path.Combine(project.Folder, "content");
        var sentence = new EditedSentence(content);
        var parts = Path.GetRelativePath(content, sentence.Path).Split('/', 2);
        var start = Stopwatch.GetTimestamp();
        using var program = new LiveProgram(project.AssemblyPath, Path.ChangeExtension(parts[1], null), parts[0]);
        var (number, first) = (0, TimeSpan.Zero);
        while (first == TimeSpan.Zero && Stopwatch.GetElapsedTime(start) < s_start)
        {
            first = Save(++number, s_limit) is null ? TimeSpan.Zero : Stopwatch.GetElapsedTime(start);
        }

        var times = new List<double>();
        for (var run = -WarmUps; run < settings.Runs; run++)
        {
            Thread.Sleep(s_pause);
            if (Save(++number, s_limit) is { } time && run >= 0)
            {
                times.Add(time.TotalMilliseconds);
            }
        }

        times.Sort();
        table.Row(
            set, Figures.Number(times.Median(), 0), Figures.Number(times.Count == 0 ? double.NaN : times[(int)(times.Count * 0.95)], 0), Figures.Number(times.LastOrDefault(double.NaN), 0),
            Figures.Number(first.TotalSeconds, 1), Figures.Count(settings.Runs - times.Count));

        TimeSpan? Save(int number, TimeSpan limit)
        {
            var start = Stopwatch.GetTimestamp();
            sentence.EditTranslation(number);
            return program.WaitFor(string.Create(CultureInfo.InvariantCulture, $"Ord{number} "), limit) ? Stopwatch.GetElapsedTime(start) : null;
        }
    }
}

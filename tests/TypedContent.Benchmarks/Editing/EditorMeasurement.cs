using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Editing;

/// <summary>Measures the time from a key in an editor to the finding about it.</summary>
[SuppressMessage("Security", "CA5394", Justification = "The same places are chosen in every run.")]
internal static class EditorMeasurement
{
    private const string Command = "TYPEDCONTENT_COMMAND";
    private const int WarmUps = 20;
    private const int Symbols = 2;

    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(15);

    // As fast as people type.
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    public static Measurement Measurement { get; } = new(
        "editor", $"The language server: from a key to its finding. {Command} names the command, if it isn't the Release build.", ["S", "L"], 100, Run);

    private static IEnumerable<ResultTable> Run(Settings settings)
    {
        var table = new ResultTable("In an editor", "set and edit", "median ms", "95 % ms", "slowest ms", "CPU ms a key, mean", "without a finding");
        foreach (var set in settings.Sets)
        {
            var folder = Workspace(settings, set);
            using var editor = new EditorProcess(CommandOf(), folder);
            var start = Stopwatch.GetTimestamp();
            editor.Send("workspace/symbol", new { query = "no article has this" }, Symbols);
            editor.WaitForAnswer(Symbols);
            table.Row($"{set}, start", Figures.Number(Stopwatch.GetElapsedTime(start).TotalMilliseconds, 0), "", "", Figures.Number(editor.Processor.TotalMilliseconds, 0), "");
            var files = Directory.EnumerateFiles(settings.SetFolder(set), "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).ToList();
            foreach (var edit in RandomEdit.All)
            {
                Measure(table, set, editor, files, edit, settings.Runs);
            }
        }

        yield return table.Note(string.Create(CultureInfo.InvariantCulture, $"{settings.Runs} random edits of each kind in files that were just opened, {s_pause.TotalMilliseconds} ms after each other, after {WarmUps}."));
    }

    private static void Measure(ResultTable table, string set, EditorProcess editor, List<string> files, RandomEdit edit, int runs)
    {
        var random = new Random(23);
        var times = new List<double>();
        var (lost, processor) = (0, TimeSpan.Zero);
        for (var run = -WarmUps; run < runs; run++)
        {
            var (path, text, at) = Place(files, edit, random);
            var uri = EditorProcess.UriOf(path);
            editor.Send("textDocument/didOpen", new { textDocument = new { uri, languageId = "markdown", version = 1, text } });
            Thread.Sleep(s_pause);
            var position = new { line = text.AsSpan(0, at).Count('\n'), character = at - (text.LastIndexOf('\n', Math.Max(0, at - 1)) + 1) };
            var change = new { range = new { start = position, end = position }, text = edit.Text(run + WarmUps) };
            var (start, before) = (Stopwatch.GetTimestamp(), editor.Processor);
            editor.Send("textDocument/didChange", new { textDocument = new { uri, version = 2 }, contentChanges = new[] { change } });
            var isFound = editor.WaitForFindings(uri, 2, s_limit);
            var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
            processor += run >= 0 ? editor.Processor - before : TimeSpan.Zero;
            editor.Send("textDocument/didClose", new { textDocument = new { uri } });
            Thread.Sleep(s_pause);
            if (run >= 0 && isFound)
            {
                times.Add(elapsed);
            }

            lost += run >= 0 && !isFound ? 1 : 0;
        }

        var sorted = times.Order().ToList();
        table.Row(
            $"{set}, {edit.What}", Figures.Number(times.Median(), 0), Figures.Number(sorted.Count == 0 ? double.NaN : sorted[(int)(sorted.Count * 0.95)], 0),
            Figures.Number(sorted.LastOrDefault(double.NaN), 0), Figures.Number(processor.TotalMilliseconds / runs, 0), Figures.Count(lost));
    }

    private static (string Path, string Text, int At) Place(List<string> files, RandomEdit edit, Random random)
    {
        while (true)
        {
            var path = files[random.Next(files.Count)];
            var text = File.ReadAllText(path);
            if (edit.PlaceIn(text, random) is { } at)
            {
                return (path, text, at);
            }
        }
    }

    private static string CommandOf()
    {
        var command = Environment.GetEnvironmentVariable(Command) ?? Path.Combine(Settings.RepositoryFolder, "src", "TypedContent.Tool", "bin", "Release", "net10.0", "content.dll");
        return File.Exists(command) ? command : throw new InvalidOperationException($"there is no {command}; make it: dotnet build src/TypedContent.Tool -c Release");
    }

    /// <summary>Returns a folder whose settings name a set.</summary>
    private static string Workspace(Settings settings, string set)
    {
        var folder = Directory.CreateDirectory(settings.Place("editor", set)).FullName;
        File.WriteAllText(Path.Combine(folder, "typedcontent.json"), $$"""{ "root": "../../sets/{{set}}", "defaultLocale": "sv-SE" }""");
        _ = settings.SetFolder(set);
        return folder;
    }
}

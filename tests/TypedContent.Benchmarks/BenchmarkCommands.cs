using System.CommandLine;
using System.Globalization;
using TypedContent.Benchmarks.Reports;

namespace TypedContent.Benchmarks;

/// <summary>Represents the command line, with a command for each measurement and one for all measurements.</summary>
internal sealed class BenchmarkCommands(IReadOnlyList<Measurement> measurements)
{
    private readonly Option<string> _work = new("--work", "--output")
    {
        Description = "The folder for sets, packages and projects.", DefaultValueFactory = _ => Settings.UsualWorkFolder,
    };

    private readonly Option<string> _corpus = new("--corpus")
    {
        Description = "The articles that the sets are made from: a folder with one for each locale.", DefaultValueFactory = _ => Settings.UsualCorpusFolder,
    };

    private readonly Option<string?> _sets = new("--set") { Description = "The sizes to measure, such as S,L." };

    private readonly Option<bool> _largest = new("--xl") { Description = "The set of 50,000 articles too." };

    private readonly Option<int?> _runs = new("--runs") { Description = "How often to measure." };

    /// <summary>Gets the commands.</summary>
    public IEnumerable<Command> All => measurements.Select(One).Append(Everything());

    private Command One(Measurement measurement) => Command(
        measurement.Name,
        string.Create(CultureInfo.InvariantCulture, $"{measurement.Description} [sets: {string.Join(',', measurement.UsualSets)}; runs: {measurement.UsualRuns}]"),
        [measurement]);

    private Command Everything() => Command("all", "Measures everything. It takes hours.", measurements);

    private Command Command(string name, string description, IReadOnlyList<Measurement> parts)
    {
        var command = new Command(name, description) { _work, _corpus, _sets, _largest, _runs };
        command.SetAction(parsed => Run(parsed, parts));
        return command;
    }

    private int Run(ParseResult parsed, IReadOnlyList<Measurement> parts)
    {
        try
        {
            Console.WriteLine(Machine.Describe() + "\n");
            foreach (var table in parts.SelectMany(part => part.Run(SettingsOf(parsed, part))))
            {
                table.Write(Console.Out);
            }

            return 0;
        }
        catch (Exception e) when (e is IOException or ArgumentException or InvalidOperationException)
        {
            Console.Error.WriteLine(e.Message);
            return 1;
        }
    }

    private Settings SettingsOf(ParseResult parsed, Measurement measurement)
    {
        var sets = parsed.GetValue(_sets)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? measurement.UsualSets;
        return new Settings(
            Path.GetFullPath(parsed.GetValue(_work)!),
            Path.GetFullPath(parsed.GetValue(_corpus)!),
            parsed.GetValue(_largest) ? [.. sets, "XL"] : sets,
            parsed.GetValue(_runs) ?? measurement.UsualRuns);
    }
}

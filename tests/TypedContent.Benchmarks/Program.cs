using System.CommandLine;
using TypedContent.Benchmarks;
using TypedContent.Benchmarks.Ide;
using TypedContent.Benchmarks.Sets;

var root = new RootCommand("Measures TypedContent against its targets and against what people use today. Prints Markdown.");
foreach (var command in new BenchmarkCommands([SetsMeasurement.Measurement, IdeMeasurement.Measurement]).All)
{
    root.Subcommands.Add(command);
}

return root.Parse(args).Invoke();

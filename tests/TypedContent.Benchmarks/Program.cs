using System.CommandLine;
using System.Globalization;
using TypedContent.Benchmarks;
using TypedContent.Benchmarks.Alignment;
using TypedContent.Benchmarks.Baselines;
using TypedContent.Benchmarks.Builds;
using TypedContent.Benchmarks.Determinism;
using TypedContent.Benchmarks.Editing;
using TypedContent.Benchmarks.Engine;
using TypedContent.Benchmarks.Ide;
using TypedContent.Benchmarks.Live;
using TypedContent.Benchmarks.Members;
using TypedContent.Benchmarks.Runtime;
using TypedContent.Benchmarks.Searching;
using TypedContent.Benchmarks.Sets;
using TypedContent.Benchmarks.Sizes;
using TypedContent.Benchmarks.Startup;

// Measured as a process, from its start.
if (args is ["floor", var folder, var threads])
{
    return Floor.Run(folder, int.Parse(threads, CultureInfo.InvariantCulture));
}

var root = new RootCommand("Measures TypedContent against its targets and against what people use today. Prints Markdown.");
foreach (var command in new BenchmarkCommands([SetsMeasurement.Measurement, IdeMeasurement.Measurement, EditorMeasurement.Measurement, BuildsMeasurement.Measurement, IncrementalMeasurement.Measurement, LiveMeasurement.Measurement, MembersMeasurement.Measurement, EngineMeasurement.Measurement, RuntimeMeasurement.Measurement, StartupMeasurement.Measurement, SizesMeasurement.Measurement, DeterminismMeasurement.Measurement, AlignmentMeasurement.Measurement, SectionMeasurement.Measurement, SearchMeasurement.Measurement]).All)
{
    root.Subcommands.Add(command);
}

return root.Parse(args).Invoke();

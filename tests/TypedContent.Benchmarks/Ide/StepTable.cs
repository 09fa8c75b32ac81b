using System.Globalization;
using Microsoft.CodeAnalysis;
using TypedContent.Benchmarks.Reports;
using TypedContent.Benchmarks.Sets;

namespace TypedContent.Benchmarks.Ide;

/// <summary>Creates the table of the generator steps that run again after each edit.</summary>
internal static class StepTable
{
    /// <summary>The maximum number of files. To list the steps, Roslyn walks all paths to an output, which are too many with many files.</summary>
    private const int MostFiles = 36;

    // Some of the files from this one on link to headings of others.
    private const int FirstFile = 10;

    /// <summary>Returns the steps of each edit in some articles of a set.</summary>
    public static ResultTable Of(Settings settings, string set)
    {
        var folder = settings.SetFolder(set);
        var files = OpenProject.FilesOf(folder).Where(file => file.Kind == "article").Skip(FirstFile).Take(MostFiles).ToList();
        var table = new ResultTable(
            string.Create(CultureInfo.InvariantCulture, $"Steps that run again ({files.Count} articles of {set})"),
            "edit", "step: outputs made anew, and of them changed");
        var project = new OpenProject(folder, files, tracksSteps: true);
        project.Run();
        foreach (var edit in Edit.Of(project.Files))
        {
            edit.Apply(project, 1);
            project.Run();
            var result = project.Result;
            table.Row(edit.What, string.Join(", ", result.TrackedSteps.Concat(result.TrackedOutputSteps)
                .DistinctBy(step => step.Key)
                .OrderBy(step => step.Key, StringComparer.Ordinal)
                .Select(step => Describe(step.Key, [.. step.Value.SelectMany(run => run.Outputs).Select(output => output.Reason)]))
                .Where(step => step.Length > 0)));
        }

        return table;
    }

    private static string Describe(string step, IReadOnlyList<IncrementalStepRunReason> reasons)
    {
        var changed = reasons.Count(reason => reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified or IncrementalStepRunReason.Removed);
        var made = changed + reasons.Count(reason => reason == IncrementalStepRunReason.Unchanged);
        return made == 0 ? string.Empty : $"{step}: {Figures.Count(made)}, {Figures.Count(changed)}";
    }
}

using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Sets.Includes;
using TypedContent.Compiler.Text;

namespace TypedContent.Generator.Pipeline;

/// <summary>Represents a file with all files that it includes. Two are equal unless one of these files is edited.</summary>
internal sealed record FileInclusion(FileReading Reading, IncludeClosure Closure, EquatableArray<IncludedSource> Sources)
{
    /// <summary>Returns those of <paramref name="readings"/> that include other files.</summary>
    public static IEnumerable<FileInclusion> In(IncludeGraph graph, IReadOnlyList<FileReading> readings)
    {
        var sources = new Dictionary<string, IncludedSource>(StringComparer.Ordinal);
        foreach (var reading in readings.Where(reading => reading.IsArticle && graph.IsIncluded(reading.File.Identity)))
        {
            sources[reading.File.Identity.FilePath] = reading.Source;
        }

        return from reading in readings
               where reading.IsWaiting
               let closure = graph.ClosureOf(reading.File.Identity)
               select new FileInclusion(
                   reading, closure, new EquatableArray<IncludedSource>(closure.Files.Skip(1).Select(file => sources[file.Identity.FilePath])));
    }
}

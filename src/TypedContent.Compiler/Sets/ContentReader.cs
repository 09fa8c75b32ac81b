using System.Runtime.CompilerServices;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Includes;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Sets;

/// <summary>Reads the files of a content set with the files that they include.</summary>
/// <param name="select">Makes the result of a file. Nothing else of what was read is kept.</param>
/// <remarks>
/// A file object is read once, and again only if its identity, the fallback locale or a file that it includes changes. The type is
/// thread-safe.
/// </remarks>
internal sealed class ContentReader<T>(Func<ArticleFile, ParsedArticle, T> select)
{
    private readonly ConditionalWeakTable<ArticleFile, Reading> _readings = new();

    /// <summary>Returns the results of files, in their order.</summary>
    /// <param name="files">The files.</param>
    /// <param name="options">The options for the files. Files in locales that they leave out, or without a place in the layout, are not read.</param>
    /// <param name="cancellation">Ends the reading between two files. What was read is kept.</param>
    public IReadOnlyList<T> Read(IReadOnlyList<ArticleFile> files, ContentOptions options, CancellationToken cancellation = default)
    {
        var placed = Placed(files, options);
        var readings = new Reading[placed.Count];
        Parallel.For(0, placed.Count, new ParallelOptions { CancellationToken = cancellation }, i => readings[i] = ReadFirst(placed[i].File, placed[i].Identity, options));
        var results = Array.ConvertAll(readings, reading => reading.Own);
        var waiting = Enumerable.Range(0, placed.Count).Where(i => readings[i].IsWaiting).ToList();
        if (waiting.Count > 0)
        {
            ReadExpanded(placed, readings, waiting, results, options, cancellation);
        }

        return results;
    }

    /// <summary>Returns the paths of the files that a file included when it was last read, directly or indirectly.</summary>
    public IEnumerable<string> IncludedBy(ArticleFile file) =>
        _readings.TryGetValue(file, out var reading) && reading.Expanded is { } expanded && expanded.Inputs[0] is IncludeClosure closure
            ? closure.Files.Skip(1).Select(included => included.Identity.FilePath)
            : [];

    /// <summary>Reads a file by itself. A file without include directives isn't read a second time.</summary>
    private Reading ReadFirst(ArticleFile file, ArticleIdentity identity, ContentOptions options)
    {
        if (_readings.TryGetValue(file, out var known) && known.FallbackLocale == options.FallbackLocale && known.HasValues == options.HasValues && known.Identity == identity)
        {
            return known;
        }

        var first = FirstReading.Of(identity, file.Text, options.FallbackLocale, options.HasValues);
        var reading = new Reading(identity, options.FallbackLocale, options.HasValues, first.Layout, first.Article is { } article ? select(file, article) : default!);
        lock (_readings)
        {
            _readings.Remove(file);
            _readings.Add(file, reading);
        }

        return reading;
    }

    private static List<(ArticleFile File, ArticleIdentity Identity)> Placed(IReadOnlyList<ArticleFile> files, ContentOptions options)
    {
        var placed = new List<(ArticleFile, ArticleIdentity)>(files.Count);
        foreach (var file in files)
        {
            if (options.IdentityOf(file.Origin) is { } identity)
            {
                placed.Add((file, identity));
            }
        }

        return placed;
    }

    private void ReadExpanded(List<(ArticleFile File, ArticleIdentity Identity)> files, Reading[] readings, List<int> waiting, T[] results, ContentOptions options, CancellationToken cancellation)
    {
        var graph = IncludeGraph.Of(files.Select((file, i) => new IncludeNode(file.Identity, readings[i].Layout.Paths)), options);
        var byPath = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            byPath[files[i].Identity.FilePath] = i;
        }

        Parallel.ForEach(waiting, new ParallelOptions { CancellationToken = cancellation }, i =>
        {
            var closure = graph.ClosureOf(files[i].Identity);
            var sources = closure.Files.Select(file => byPath[file.Identity.FilePath]).ToArray();
            object[] inputs = [closure, .. sources.Select(source => files[source].File)];
            if (readings[i].Expanded is not { } expanded || !expanded.IsMadeOf(inputs))
            {
                var inclusion = new Inclusion(closure, file => new IncludedText(files[sources[file]].File.Text, readings[sources[file]].Layout));
                var article = ArticleReader.Read(files[i].Identity, files[i].File.Text, options.FallbackLocale, inclusion, options.HasValues);
                readings[i].Expanded = expanded = new Expansion(inputs, select(files[i].File, article));
            }

            results[i] = expanded.Result;
        });
    }

    /// <summary>Represents a file that was read by itself.</summary>
    /// <param name="Identity">The identity of the article.</param>
    /// <param name="FallbackLocale">The locale of files that name none.</param>
    /// <param name="HasValues">Whether the texts of files that don't state it have values.</param>
    /// <param name="Layout">The include directives of the file.</param>
    /// <param name="Own">The result of a file without include directives.</param>
    private sealed record Reading(ArticleIdentity Identity, string FallbackLocale, bool HasValues, IncludeLayout Layout, T Own)
    {
        public bool IsWaiting => Layout.Directives.Count > 0;

        /// <summary>Gets or sets the last result of a file with include directives.</summary>
        public Expansion? Expanded { get; set; }
    }

    /// <summary>Represents the result of a file with the files that it includes.</summary>
    /// <param name="Inputs">The closure of the file, and the file objects in it.</param>
    /// <param name="Result">The result.</param>
    private sealed record Expansion(object[] Inputs, T Result)
    {
        /// <summary>Determines whether the result was made of the same closure and the same file objects.</summary>
        public bool IsMadeOf(object[] inputs) => Inputs.Length == inputs.Length && inputs[0].Equals(Inputs[0])
            && !inputs.Skip(1).Where((input, i) => !ReferenceEquals(input, Inputs[i + 1])).Any();
    }
}

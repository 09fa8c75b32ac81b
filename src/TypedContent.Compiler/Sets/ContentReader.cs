using System.Runtime.CompilerServices;
using TypedContent.Compiler.Articles;
using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Markdown.Includes;
using TypedContent.Compiler.Sets.Includes;
using TypedContent.Compiler.Settings;

namespace TypedContent.Compiler.Sets;

/// <summary>Reads the files of a content set with the files that they include.</summary>
/// <param name="select">Makes the result of a file. Nothing else of what was read is kept.</param>
/// <remarks>A file object is read once, and again only if the fallback locale or a file that it includes changes.</remarks>
internal sealed class ContentReader<T>(Func<ParsedArticle, T> select)
{
    private readonly ConditionalWeakTable<ArticleFile, Reading> _readings = new();

    /// <summary>Returns the result of each file, in the same order.</summary>
    public IReadOnlyList<T> Read(IReadOnlyList<ArticleFile> files, ContentOptions options)
    {
        var readings = new Reading[files.Count];
        Parallel.For(0, files.Count, i => readings[i] = ReadFirst(files[i], options.FallbackLocale));
        var waiting = Enumerable.Range(0, files.Count).Where(i => readings[i].IsWaiting).ToList();
        if (waiting.Count > 0)
        {
            ReadExpanded(files, readings, waiting, options);
        }

        return [.. readings.Select(reading => reading.Result)];
    }

    /// <summary>Reads a file by itself. A file without include directives isn't read a second time.</summary>
    private Reading ReadFirst(ArticleFile file, string fallbackLocale)
    {
        if (_readings.TryGetValue(file, out var known) && known.FallbackLocale == fallbackLocale)
        {
            return known;
        }

        var first = FirstReading.Of(file.Identity, file.Text, fallbackLocale);
        var reading = new Reading(fallbackLocale, first.Layout);
        if (first.Article is { } article)
        {
            reading.Finish(select(article), []);
        }

        _readings.Remove(file);
        _readings.Add(file, reading);
        return reading;
    }

    private void ReadExpanded(IReadOnlyList<ArticleFile> files, Reading[] readings, List<int> waiting, ContentOptions options)
    {
        var graph = IncludeGraph.Of(files.Select((file, i) => new IncludeNode(file.Identity, readings[i].Layout.Paths)), options);
        var byPath = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < files.Count; i++)
        {
            byPath[files[i].Identity.FilePath] = i;
        }

        Parallel.ForEach(waiting, i =>
        {
            var closure = graph.ClosureOf(files[i].Identity);
            var sources = closure.Files.Select(file => byPath[file.Identity.FilePath]).ToArray();
            object[] inputs = [closure, .. sources.Select(source => files[source])];
            if (!readings[i].IsMadeOf(inputs))
            {
                var inclusion = new Inclusion(closure, file => new IncludedText(files[sources[file]].Text, readings[sources[file]].Layout));
                var article = ArticleReader.Read(files[i].Identity, files[i].Text, options.FallbackLocale, inclusion);
                readings[i].Finish(select(article), inputs);
            }
        });
    }

    /// <summary>Represents the result of a file and what it was made of.</summary>
    private sealed class Reading(string fallbackLocale, IncludeLayout layout)
    {
        private object[] _inputs = [];

        public string FallbackLocale { get; } = fallbackLocale;

        public IncludeLayout Layout { get; } = layout;

        public bool IsWaiting => Layout.Directives.Count > 0;

        public T Result { get; private set; } = default!;

        /// <summary>Determines whether the result was made of the same closure and the same files.</summary>
        public bool IsMadeOf(object[] inputs) => _inputs.Length == inputs.Length && inputs[0].Equals(_inputs[0])
            && !inputs.Skip(1).Where((input, i) => !ReferenceEquals(input, _inputs[i + 1])).Any();

        public void Finish(T result, object[] inputs) => (Result, _inputs) = (result, inputs);
    }
}

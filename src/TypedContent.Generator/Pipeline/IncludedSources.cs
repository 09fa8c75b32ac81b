using TypedContent.Compiler.Including;
using TypedContent.Compiler.Model;

namespace TypedContent.Generator.Pipeline;

/// <summary>The files that are included anywhere, by path. Equal as long as none of them is edited.</summary>
internal sealed class IncludedSources : IEquatable<IncludedSources>
{
    private readonly EquatableArray<IncludedSource> _sources;
    private readonly Dictionary<string, IncludedSource> _byFile = new(StringComparer.Ordinal);

    private IncludedSources(IEnumerable<IncludedSource> sources)
    {
        _sources = new EquatableArray<IncludedSource>(sources);
        foreach (var source in _sources)
        {
            _byFile[source.File.Identity.FilePath] = source;
        }
    }

    /// <summary>Those of <paramref name="readings"/> that a directive names.</summary>
    public static IncludedSources Of(IncludeGraph graph, IEnumerable<FileReading> readings) =>
        new(readings.Where(reading => graph.IsIncluded(reading.File.Identity)).Select(reading => reading.Source));

    /// <summary>The files of <paramref name="closure"/> in its order, but for the article itself.</summary>
    public EquatableArray<IncludedSource> Of(IncludeClosure closure) =>
        new([.. closure.Files.Skip(1).Select(file => _byFile[file.Identity.FilePath])]);

    /// <inheritdoc/>
    public bool Equals(IncludedSources? other) => other is not null && _sources == other._sources;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IncludedSources);

    /// <inheritdoc/>
    public override int GetHashCode() => _sources.Count;
}

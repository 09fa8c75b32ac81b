using TypedContent.Compiler.Articles.Includes;
using TypedContent.Compiler.Markdown.Limits;
using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets.Links;
using TypedContent.Compiler.Settings;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Includes;

/// <summary>Represents a file of the set and the paths that its include directives name.</summary>
public sealed record IncludeNode(ArticleIdentity Identity, EquatableArray<string> Paths);

/// <summary>Represents the include relations between the files of a set.</summary>
/// <remarks>Two graphs are equal if their files, directives and options are.</remarks>
public sealed class IncludeGraph : IEquatable<IncludeGraph>
{
    // The locale of files outside of the folders of locales. It sorts first, so that it follows the reader's, the default and the source locale.
    private const string NoLocale = "-";

    private readonly EquatableArray<IncludeNode> _nodes;
    private readonly ContentOptions _options;
    private readonly LocaleFallback _fallback;
    private readonly Dictionary<string, IncludeNode> _byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<IncludeNode>> _byPath = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _included = new(StringComparer.OrdinalIgnoreCase);
    private SimilarPaths? _similar;

    private IncludeGraph(EquatableArray<IncludeNode> nodes, ContentOptions options)
    {
        _nodes = nodes;
        _options = options;
        _fallback = new LocaleFallback(LocalesOf(nodes), options.SourceLocale, options.DefaultLocale);
        if (nodes.All(node => node.Paths.Count == 0))
        {
            return;
        }

        foreach (var node in nodes)
        {
            Add(node);
        }

        foreach (var node in _byFile.Values)
        {
            _included.UnionWith(node.Paths.Select(path => Find(PathsOf(node.Identity, path, node.Identity.Locale))?.Path).OfType<string>());
        }
    }

    /// <summary>Returns the graph of a content set.</summary>
    public static IncludeGraph Of(IEnumerable<IncludeNode> nodes, ContentOptions options) =>
        new(new EquatableArray<IncludeNode>(nodes), options);

    /// <summary>Determines whether a directive names the path of a file, so that another file may include it.</summary>
    public bool IsIncluded(ArticleIdentity file) => _included.Contains(file.Path);

    /// <summary>Returns <paramref name="file"/> and all files that it includes, directly or not.</summary>
    public IncludeClosure ClosureOf(ArticleIdentity file)
    {
        var indices = new Dictionary<string, int>(StringComparer.Ordinal) { [file.FilePath] = 0 };
        var open = new List<ArticleIdentity> { file };
        var files = new List<IncludedFile>();
        var edges = 0;
        var comparisons = SimilarNames.MostComparisons;
        for (; files.Count < open.Count && edges <= ReadingLimits.Items; edges += files[files.Count - 1].Targets.Count)
        {
            var from = open[files.Count];
            files.Add(new IncludedFile(from, TargetsOf(from)));
        }

        var isCut = files.Count < open.Count;
        files.AddRange(open.Skip(files.Count).Select(from => new IncludedFile(from, [])));
        return new IncludeClosure(new EquatableArray<IncludedFile>(files), isCut);

        EquatableArray<IncludeTarget> TargetsOf(ArticleIdentity from)
        {
            var paths = _byFile.TryGetValue(from.FilePath, out var node) ? node.Paths : [];
            return new([.. paths.Select(path => TargetOf(from, path))]);
        }

        IncludeTarget TargetOf(ArticleIdentity from, string written)
        {
            var paths = PathsOf(from, written, file.Locale);
            if (Find(paths) is not { } found)
            {
                // Problems of an included file are reported in that file.
                return new IncludeTarget(-1, ReferenceEquals(from, file) ? Similar(from, written, paths, ref comparisons) : string.Empty);
            }

            if (!indices.TryGetValue(found.FilePath, out var index))
            {
                indices.Add(found.FilePath, index = open.Count);
                open.Add(found);
            }

            return new IncludeTarget(index, string.Empty);
        }
    }

    /// <inheritdoc/>
    public bool Equals(IncludeGraph? other) => other is not null && _options == other._options && _nodes == other._nodes;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IncludeGraph);

    /// <inheritdoc/>
    public override int GetHashCode() => _nodes.Count;

    private void Add(IncludeNode node)
    {
        if (_byFile.ContainsKey(node.Identity.FilePath))
        {
            return;
        }

        _byFile.Add(node.Identity.FilePath, node);
        if (!_byPath.TryGetValue(node.Identity.Path, out var variants))
        {
            _byPath.Add(node.Identity.Path, variants = []);
        }

        variants.Add(node);
    }

    private List<IncludePath> PathsOf(ArticleIdentity from, string written, string? locale) => [.. IncludePath.Of(from, written, locale, _options.Layout)];

    /// <summary>Returns the file at the first of <paramref name="paths"/> that has one; null for none.</summary>
    private ArticleIdentity? Find(List<IncludePath> paths)
    {
        foreach (var path in paths)
        {
            if (_byPath.TryGetValue(path.Path, out var variants))
            {
                return Find(path, variants);
            }
        }

        return null;
    }

    /// <summary>Returns the one of <paramref name="variants"/> that readers of the locale of <paramref name="path"/> get.</summary>
    private ArticleIdentity Find(IncludePath path, List<IncludeNode> variants)
    {
        if (variants.Count == 1)
        {
            return variants[0].Identity;
        }

        var exact = variants.FindAll(variant => variant.Identity.Path == path.Path);
        var byLocale = (exact.Count > 0 ? exact : variants).Select(variant => variant.Identity).ToLookup(file => file.Locale ?? NoLocale, StringComparer.Ordinal);
        return _fallback.Chain(path.Locale ?? NoLocale).SelectMany(locale => byLocale[locale].OrderBy(file => file.FilePath, StringComparer.Ordinal)).First();
    }

    private static EquatableArray<string> LocalesOf(EquatableArray<IncludeNode> nodes) =>
        new(nodes.Select(node => node.Identity.Locale ?? NoLocale).Distinct().OrderBy(locale => locale, StringComparer.Ordinal));

    private string Similar(ArticleIdentity from, string written, List<IncludePath> paths, ref int comparisons)
    {
        var form = LinkForm.Of(from.Path, from.Place, LinkDestination.Parse(written).ArticlePath, _options.Layout);
        _similar ??= new SimilarPaths(_byPath.Keys);
        return paths.Count > 0 && _similar.Find(paths[form.IsOfFile ? paths.Count - 1 : 0].Path, ref comparisons) is { } similar ? form.Write(similar) : string.Empty;
    }
}

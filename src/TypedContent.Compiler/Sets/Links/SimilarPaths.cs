using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Finds the path that was probably meant by a path of no file.</summary>
internal sealed class SimilarPaths
{
    private readonly Dictionary<string, string> _byName = new(StringComparer.OrdinalIgnoreCase);
    private readonly SimilarNames _paths;

    /// <summary>Initializes an index of <paramref name="paths"/>, in their order.</summary>
    public SimilarPaths(IReadOnlyCollection<string> paths)
    {
        _paths = new SimilarNames(paths);
        foreach (var path in paths)
        {
            if (!_byName.ContainsKey(NameOf(path)))
            {
                _byName.Add(NameOf(path), path);
            }
        }
    }

    /// <summary>Returns the first path with the same file name as <paramref name="path"/>, else the most similar path, or null.</summary>
    public string? Find(string path, ref int comparisons)
    {
        var name = NameOf(path);
        return _byName.TryGetValue(name, out var same) ? same : _paths.Nearest(path, Similarity.LimitFor(name), ref comparisons);
    }

    private static string NameOf(string path) => path.Substring(path.LastIndexOf('/') + 1);
}

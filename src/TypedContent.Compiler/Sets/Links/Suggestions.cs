using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Finds similar targets for broken links.</summary>
/// <remarks>A suggestion compares all names, so that an article gets at most a hundred.</remarks>
internal sealed class Suggestions(ContentIndex index)
{
    private const int Most = 100;
    private int _made;

    /// <summary>Returns the path of an article whose name or path is like <paramref name="path"/>, or null.</summary>
    public string? Article(string path)
    {
        if (_made++ >= Most)
        {
            return null;
        }

        return Like(path, index.Paths);
    }

    /// <summary>Returns the first path with the same file name as <paramref name="path"/>, else the most similar path, or null.</summary>
    public static string? Like(string path, IEnumerable<string> paths)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return paths.FirstOrDefault(p => ("/" + p).EndsWith("/" + name, StringComparison.OrdinalIgnoreCase))
            ?? Similarity.Nearest(path, paths, Similarity.LimitFor(name));
    }

    /// <summary>Returns the anchor of <paramref name="variant"/> that is most similar to <paramref name="fragment"/>; empty for none.</summary>
    public string Anchor(string fragment, IndexVariant variant) =>
        _made++ >= Most ? string.Empty : Similarity.Nearest(fragment, variant.Anchors.Select(anchor => anchor.Name)) ?? string.Empty;
}

using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>What the writer of a broken link may have meant. Each costs a look at all there is, so an article gets a hundred.</summary>
internal sealed class Suggestions(ContentIndex index)
{
    private const int Most = 100;
    private int _made;

    /// <summary>The path of an article that is called like <paramref name="path"/>, or null.</summary>
    public string? Article(string path)
    {
        if (_made++ >= Most)
        {
            return null;
        }

        return Like(path, index.Paths);
    }

    /// <summary>The path of a file that is called like <paramref name="path"/>, or is written like it; null for none.</summary>
    public static string? Like(string path, IEnumerable<string> paths)
    {
        var name = path.Substring(path.LastIndexOf('/') + 1);
        return paths.FirstOrDefault(p => ("/" + p).EndsWith("/" + name, StringComparison.OrdinalIgnoreCase))
            ?? Similarity.Nearest(path, paths, Similarity.LimitFor(name));
    }

    /// <summary>The anchor of <paramref name="variant"/> that is most like <paramref name="fragment"/>; empty for none.</summary>
    public string Anchor(string fragment, IndexVariant variant) =>
        _made++ >= Most ? string.Empty : Similarity.Nearest(fragment, variant.Anchors.Select(anchor => anchor.Name)) ?? string.Empty;
}

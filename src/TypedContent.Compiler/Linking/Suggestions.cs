namespace TypedContent.Compiler.Linking;

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

        var name = path.Substring(path.LastIndexOf('/') + 1);
        return index.Paths.FirstOrDefault(p => p.EndsWith("/" + name, StringComparison.OrdinalIgnoreCase) || p == name)
            ?? Similarity.Nearest(path, index.Paths, Similarity.LimitFor(name));
    }

    /// <summary>The anchor of <paramref name="variant"/> that is most like <paramref name="fragment"/>; empty for none.</summary>
    public string Anchor(string fragment, IndexVariant variant) =>
        _made++ >= Most ? string.Empty : Similarity.Nearest(fragment, variant.Anchors.Select(anchor => anchor.Name)) ?? string.Empty;
}

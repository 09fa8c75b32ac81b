using TypedContent.Compiler.Packing;

namespace TypedContent.Compiler.Incremental;

/// <summary>Represents records of a pack that an edit of texts changes.</summary>
public sealed class PackEdit
{
    private readonly IReadOnlyList<PackedArticle> _articles;

    internal PackEdit(string locale, IReadOnlyList<PackedArticle> articles) => (Locale, _articles) = (locale, articles);

    /// <summary>Gets the locale of the pack.</summary>
    public string Locale { get; }

    /// <summary>
    /// Returns the pack with these records, as a build from nothing writes it: <paramref name="pack"/> itself if it has them, and null if it is damaged.
    /// </summary>
    public byte[]? Apply(byte[] pack)
    {
        var parser = PackParser.Open(Locale, pack);
        return parser is null ? null
            : PackPatch.Apply(parser, _articles) is { } patched ? patched
            : parser.Parse()?.With(_articles) is { } content ? PackFile.Write(content)
            : null;
    }
}

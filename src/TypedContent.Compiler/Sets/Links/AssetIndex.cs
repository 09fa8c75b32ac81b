using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Paths.Layouts;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the paths of the images and other files of a content set. The files themselves are not read.</summary>
public sealed class AssetIndex : IEquatable<AssetIndex>
{
    private const string Image = "image";

    private static readonly HashSet<string> Images = new(StringComparer.Ordinal)
    {
        ".apng", ".avif", ".bmp", ".gif", ".ico", ".jpeg", ".jpg", ".png", ".svg", ".webp",
    };

    private readonly EquatableArray<string> _paths;
    private readonly ContentLayout _layout;
    private readonly Dictionary<string, string> _exact = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _ignoringCase = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _kinds = new(StringComparer.Ordinal);
    private SimilarNames? _similar;

    private AssetIndex(EquatableArray<string> paths, ContentLayout layout)
    {
        (_paths, _layout) = (paths, layout);
        foreach (var path in paths)
        {
            // Locales share their assets: an article finds those of every locale, and those outside of the locales' folders.
            var shared = WithoutLocale(path);
            Add(shared, path);
            _kinds.Add(KindOf(path));
            if (layout.WithoutLocaleInName(path) is { } common)
            {
                Add(common, common);
            }
        }
    }

    /// <summary>Gets a value that indicates whether there are no assets. A project that passes none has none checked.</summary>
    public bool IsEmpty => _paths.Count == 0;

    /// <summary>Returns the index of files.</summary>
    /// <param name="paths">The paths of the files under the content root, with slashes.</param>
    /// <param name="layout">The layout of the articles, which tells the folders of locales.</param>
    public static AssetIndex Of(IEnumerable<string> paths, ContentLayout layout) =>
        new(new EquatableArray<string>(paths.Select(ComposedText.Of).Distinct(StringComparer.Ordinal).OrderBy(path => path, StringComparer.Ordinal)), layout);

    /// <summary>Gets the paths, without the folders of locales.</summary>
    public IEnumerable<string> Paths => _exact.Keys;

    /// <summary>Determines whether a file is an image, by the end of its name.</summary>
    public static bool IsImage(string path) => KindOf(path) == Image;

    /// <summary>Determines whether the assets include files of the same kind, so that an absent file is missing. Images are one kind.</summary>
    public bool Covers(string path) => _kinds.Contains(KindOf(path));

    /// <summary>Determines whether there is an asset at <paramref name="path"/> under the root of any locale or of the set.</summary>
    public bool Has(string path) => _exact.ContainsKey(WithoutLocale(path));

    /// <summary>Returns the path of the asset that matches <paramref name="path"/> if case is ignored, or null.</summary>
    public string? FindIgnoringCase(string path) => _ignoringCase.TryGetValue(WithoutLocale(path), out var exact) ? exact : null;

    /// <summary>Returns the path of the asset whose path is most similar to <paramref name="path"/>; null for none.</summary>
    public string? FindSimilar(string path, ref int comparisons) =>
        (_similar ??= new SimilarNames(_exact.Keys)).Nearest(WithoutLocale(path), Similarity.LimitFor(path), ref comparisons);

    /// <summary>Returns the destination that leads to the asset at <paramref name="path"/>, which is without the locale's folder.</summary>
    /// <param name="path">The path.</param>
    /// <param name="from">The path of the article that the destination is written in.</param>
    /// <param name="place">The place of its file, if links are read from there; otherwise, null.</param>
    public string Write(string path, string from, string? place) =>
        place is null || (_layout.IdentityOf(place)?.Locale is not null && _layout.IdentityOf(_exact[path])?.Locale is not null)
            ? RelativePath.Between(from, path)
            : RelativePath.Between(place, _exact[path]);

    /// <inheritdoc/>
    public bool Equals(AssetIndex? other) => other is not null && _paths.Equals(other._paths) && _layout.Equals(other._layout);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as AssetIndex);

    /// <inheritdoc/>
    public override int GetHashCode() => _paths.Count;

    private void Add(string path, string file)
    {
        if (!_exact.ContainsKey(path))
        {
            _exact.Add(path, file);
        }

        _ignoringCase[path] = path;
    }

    /// <summary>Returns a path without the folder of its locale, which may have assets only.</summary>
    private string WithoutLocale(string path) =>
        _layout.IdentityOf(path) is { Locale: not null } identity ? identity.Path
        : path.IndexOf('/') is > 0 and var slash && LocaleName.FormOf(path.Substring(0, slash)) == LocaleForm.Certain ? path.Substring(slash + 1)
        : path;

    private static string KindOf(string path)
    {
        var dot = path.LastIndexOf('.');
        var extension = dot > path.LastIndexOf('/') ? path.Substring(dot).ToLowerInvariant() : string.Empty;
        return Images.Contains(extension) ? Image : extension;
    }
}

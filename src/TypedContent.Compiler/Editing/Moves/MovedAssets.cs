using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Sets;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Finds the images and other files beside an article that nothing else uses, which move with it.</summary>
/// <param name="content">The content set before the move.</param>
/// <param name="exists">Determines whether there is a file at a path.</param>
/// <param name="assetOf">Returns the new path of a file that moves although other articles use it; null for one that doesn't.</param>
internal sealed class MovedAssets(ContentCompilation content, Func<string, bool> exists, Func<string, string?>? assetOf)
{
    /// <summary>Returns the new paths by the old ones, under the root of the locale.</summary>
    public Dictionary<string, string> Of(Relocation relocation, out IReadOnlyList<MovedFile> files)
    {
        var (from, to) = (FolderOf(relocation.OldPath), FolderOf(relocation.NewPath));
        var (own, others) = (new HashSet<string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        foreach (var document in from == to || !content.Options.Layout.IsUsual ? [] : content.Documents)
        {
            var paths = document.Variant.Links.Select(link => Relocation.AssetOf(link.Include ?? document.Variant.Path, link.Destination)).OfType<string>();
            (document.Variant.Path == relocation.OldPath ? own : others).UnionWith(paths);
        }

        var moved = new Dictionary<string, string>(StringComparer.Ordinal);
        var list = new List<MovedFile>();
        foreach (var path in own.Concat(others).Distinct().Where(path => !MarkdownName.Is(path)).OrderBy(path => path, StringComparer.Ordinal))
        {
            if ((assetOf?.Invoke(path) ?? (path.StartsWith(from, StringComparison.Ordinal) && !others.Contains(path) ? to + path.Substring(from.Length) : null)) is not { } target)
            {
                continue;
            }

            var places = Places(path, target).Where(place => exists(place.From)).ToList();
            if (places.Count > 0 && !places.Exists(place => exists(place.To)))
            {
                moved.Add(path, target);
                list.AddRange(places);
            }
        }

        files = list;
        return moved;
    }

    /// <summary>Returns the places of a file in the folders of all locales.</summary>
    private IEnumerable<MovedFile> Places(string path, string target)
    {
        var roots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in content.Files)
        {
            if (content.Options.IdentityOf(file.Origin) is { Place: null } identity && RootOf(file, identity) is { } root && roots.Add(root))
            {
                yield return new MovedFile(root + path, root + target);
            }
        }
    }

    /// <summary>Returns what stands before the path of an article in the path of its file.</summary>
    private static string? RootOf(ArticleFile file, ArticleIdentity identity)
    {
        var place = ArticleIdentity.WithoutExtension(file.Origin.FilePath.Replace('\\', '/'));
        return place.EndsWith("/" + identity.Path, StringComparison.Ordinal) ? place.Substring(0, place.Length - identity.Path.Length) : null;
    }

    private static string FolderOf(string path) => path.Substring(0, path.LastIndexOf('/') + 1);
}

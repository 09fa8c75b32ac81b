using TypedContent.Compiler.Paths;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Renaming;

/// <summary>Represents the articles that become others when the client renames files and folders.</summary>
/// <param name="Files">The files of the articles that the client renames, with their new paths.</param>
/// <param name="Articles">The paths of the articles, without locale and extension, with their new paths.</param>
internal sealed record RenamedFiles(IReadOnlyDictionary<string, string> Files, IReadOnlyDictionary<string, string> Articles)
{
    /// <summary>Returns the articles among files that are renamed, and in folders that are.</summary>
    /// <exception cref="WorkspaceException">A file becomes one of another locale, or the files of an article become different ones.</exception>
    public static RenamedFiles Of(ContentSnapshot snapshot, IReadOnlyList<(string From, string To)> renames)
    {
        var (files, articles) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var root = snapshot.Content.Side.RootPath;
        foreach (var (from, to) in renames.SelectMany(rename => FilesOf(snapshot, rename.From, rename.To)))
        {
            if (snapshot.VariantOf(from) is not { } variant || !to.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
                || snapshot.Compilation.Options.IdentityOf(new ArticleOrigin(to, ContentRoot.RelativePath(root, to))) is not { } target)
            {
                continue;
            }

            if (target.Locale != variant.Locale)
            {
                throw new WorkspaceException($"'{to}' is a file of {target.Locale ?? "no locale"}, and '{from}' is one of {variant.Locale}; links were not changed");
            }

            if (articles.TryGetValue(variant.Path, out var other) && other != target.Path)
            {
                throw new WorkspaceException($"the files of the article '{variant.Path}' get different names, '{other}' and '{target.Path}'; links were not changed");
            }

            if (target.Path != variant.Path)
            {
                (files[from], articles[variant.Path]) = (to, target.Path);
            }
        }

        return new RenamedFiles(files, articles);
    }

    /// <summary>Returns the articles so that none gets a path that another still has.</summary>
    /// <exception cref="WorkspaceException">Articles change their paths with each other.</exception>
    public IEnumerable<(string From, string To)> InOrder()
    {
        var left = Articles.OrderBy(article => article.Key, StringComparer.Ordinal).ToList();
        while (left.Count > 0)
        {
            var next = left.FindIndex(article => !left.Exists(other => string.Equals(other.Key, article.Value, StringComparison.OrdinalIgnoreCase) && other.Key != article.Key));
            if (next < 0)
            {
                throw new WorkspaceException($"the article '{left[0].Key}' gets the path of one that is renamed, too; links were not changed");
            }

            yield return (left[next].Key, left[next].Value);
            left.RemoveAt(next);
        }
    }

    private static IEnumerable<(string From, string To)> FilesOf(ContentSnapshot snapshot, string from, string to)
    {
        if (snapshot.VariantOf(from) is not null)
        {
            return [(from, to)];
        }

        var folder = from.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar;
        return snapshot.Compilation.Files.Select(file => file.Origin.FilePath).Where(path => path.StartsWith(folder, StringComparison.Ordinal)).Select(path => (path, Path.Join(to, path[folder.Length..])));
    }
}

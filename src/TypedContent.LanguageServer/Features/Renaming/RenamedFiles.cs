using TypedContent.Compiler.Paths;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Renaming;

/// <summary>Represents the articles that become others when the client renames files and folders.</summary>
/// <param name="Files">The files of the articles that the client renames, with their new paths.</param>
/// <param name="Articles">The paths of the articles, without locale and extension, with their new paths.</param>
internal sealed record RenamedFiles(IReadOnlyDictionary<string, string> Files, IReadOnlyDictionary<string, string> Articles)
{
    /// <summary>Gets the paths of the renamed folders under the root of their locale, with a slash at the end, and their new paths.</summary>
    public required IReadOnlyDictionary<string, string> Folders { get; init; }

    /// <summary>Returns the articles among files that are renamed, and in folders that are.</summary>
    /// <exception cref="WorkspaceException">A file becomes one of another locale, or the files of an article become different ones.</exception>
    public static RenamedFiles Of(ContentSnapshot snapshot, IReadOnlyList<(string From, string To)> renames)
    {
        var (files, articles, folders) = (new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal), new Dictionary<string, string>(StringComparer.Ordinal));
        var root = snapshot.Content.Side.RootPath;
        foreach (var (from, to, below) in renames.SelectMany(rename => FilesOf(snapshot, rename.From, rename.To)))
        {
            if (snapshot.VariantOf(from) is not { } variant)
            {
                continue;
            }

            if (!to.EndsWith(".md", StringComparison.OrdinalIgnoreCase) || !snapshot.MayHave(to))
            {
                throw new WorkspaceException($"'{to}' would be no article of the project, so that links to '{variant.Path}' would lead nowhere; links were not changed");
            }

            if (snapshot.Compilation.Options.IdentityOf(new ArticleOrigin(to, ContentRoot.RelativePath(root, to))) is not { } target)
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
                if (below is not null && variant.Path.EndsWith("/" + below, StringComparison.Ordinal) && target.Path.EndsWith("/" + below, StringComparison.Ordinal))
                {
                    folders[variant.Path[..^below.Length]] = target.Path[..^below.Length];
                }
            }
        }

        return new RenamedFiles(files, articles) { Folders = folders };
    }

    /// <summary>Returns the new path of a file in a renamed folder; null for others. Both are paths under the root of the locale.</summary>
    public string? AssetOf(string path)
    {
        var folder = Folders.Keys.Where(folder => path.StartsWith(folder, StringComparison.Ordinal)).MaxBy(folder => folder.Length);
        return folder is null ? null : Folders[folder] + path[folder.Length..];
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

    /// <summary>Returns the files of articles that a rename concerns; those in a folder with their paths in it, without extension.</summary>
    private static IEnumerable<(string From, string To, string? Below)> FilesOf(ContentSnapshot snapshot, string from, string to)
    {
        if (snapshot.VariantOf(from) is not null)
        {
            return [(from, to, null)];
        }

        var folder = from + Path.DirectorySeparatorChar;
        return snapshot.Compilation.Files.Select(file => file.Origin.FilePath).Where(path => path.StartsWith(folder, StringComparison.Ordinal))
            .Select(path => (path, Path.Join(to, path[folder.Length..]), (string?)Path.ChangeExtension(path[folder.Length..], null).Replace('\\', '/')));
    }
}

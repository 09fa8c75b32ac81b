using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Settings;
using TypedContent.Tool.Projects;

namespace TypedContent.Tool.Initialization;

/// <summary>Looks at a folder, to tell where its articles are and how their paths name locales.</summary>
internal static class ContentLook
{
    // Of the layouts of documentation sites, the one that finds the locale of the most articles counts.
    private static readonly string[][] s_layouts =
    [
        [],
        ["docs/{path}.md", "i18n/{locale}/docusaurus-plugin-content-docs/current/{path}.md"],
        ["{path}.{locale}.md", "{path}.md"],
    ];

    // What repositories have besides articles.
    private static readonly HashSet<string> s_aboutRepository =
        new(["README", "CHANGELOG", "CONTRIBUTING", "CODE_OF_CONDUCT", "LICENSE", "SECURITY", "SUPPORT"], StringComparer.OrdinalIgnoreCase);

    /// <summary>Returns what <paramref name="folder"/> shows.</summary>
    /// <exception cref="ProjectException">The folder has no articles.</exception>
    public static SeenContent At(string folder)
    {
        var articles = ContentFolder.ItemsIn(folder).Articles.Select(item => item.FullPath)
            .Where(path => Path.GetDirectoryName(path) != folder || !s_aboutRepository.Contains(Path.GetFileNameWithoutExtension(path))).ToList();
        if (articles.Count == 0)
        {
            throw new ProjectException($"there is no Markdown article in '{folder}'; run the command in the folder that has them, or name it: content init docs");
        }

        var seen = (from root in RootsOf(articles, folder)
                    from layout in s_layouts
                    let look = Look(root, layout, articles)
                    orderby look.Locales.Sum(locale => locale.Count) descending, root.Length descending
                    select look).First();
        return ContentEvidence.AddTo(seen, articles);
    }

    /// <summary>Returns the folders that may be that of the content set: the one that has all articles, and those with a folder for a locale or for translations.</summary>
    private static HashSet<string> RootsOf(List<string> articles, string folder)
    {
        var common = Path.GetDirectoryName(articles[0])!;
        var roots = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            while (!IsIn(common, article))
            {
                common = Path.GetDirectoryName(common)!;
            }

            for (var at = Path.GetDirectoryName(article)!; at.Length > folder.Length; at = Path.GetDirectoryName(at)!)
            {
                if (LocaleName.IsLocale(Path.GetFileName(at)) || Path.GetFileName(at) == "i18n")
                {
                    roots.Add(Path.GetDirectoryName(at)!);
                }
            }
        }

        roots.Add(common);
        return roots;
    }

    private static SeenContent Look(string root, string[] layout, List<string> articles)
    {
        var origins = articles.Where(path => IsIn(root, path)).Select(path => new ArticleOrigin(path, ContentRoot.RelativePath(root, path))).ToList();
        var options = ContentOptions.Read(setting => setting == ProjectSettings.Layout ? string.Join(';', layout) : null).For(origins);
        var locales = origins.Select(options.IdentityOf).OfType<ArticleIdentity>().GroupBy(identity => identity.Locale ?? string.Empty, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        locales.Remove(string.Empty, out var unnamed);
        return new SeenContent(root, layout, [.. locales.Select(locale => (locale.Key, locale.Value)).OrderBy(locale => locale.Key, StringComparer.Ordinal)], unnamed);
    }

    private static bool IsIn(string folder, string path) => path.StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
}

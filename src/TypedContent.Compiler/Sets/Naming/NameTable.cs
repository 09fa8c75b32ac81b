using TypedContent.Compiler.Text;
using TypedContent.Shared;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Represents the names of all articles of a set. They depend on the paths only.</summary>
public sealed class NameTable : IEquatable<NameTable>
{
    private readonly EquatableArray<string> _paths;
    private readonly Dictionary<string, ArticleName> _names = new(StringComparer.Ordinal);

    private NameTable(EquatableArray<string> paths) => _paths = paths;

    /// <summary>Gets the paths of all articles, sorted.</summary>
    public EquatableArray<string> Paths => _paths;

    /// <summary>Gets the articles and folders whose names end in a hash because other paths have the same name.</summary>
    public EquatableArray<NameCollision> Collisions { get; private set; } = [];

    /// <summary>Gets the name of the article at <paramref name="path"/>.</summary>
    public ArticleName this[string path] => _names[path];

    /// <summary>Returns the names of the articles at <paramref name="paths"/>, which are sorted and distinct.</summary>
    public static NameTable Of(EquatableArray<string> paths)
    {
        var table = new NameTable(paths);
        var collisions = new NameCollisions();
        var candidates = paths.Select(ClassCandidates).ToList();
        var classes = new NameScope().Assign(candidates);
        var root = new Folder("Articles", string.Empty);
        foreach (var path in paths)
        {
            root.Add(path.Split('/'), path);
        }

        table.Visit(root, Enumerable.Range(0, paths.Count).ToDictionary(i => paths[i], i => classes[i], StringComparer.Ordinal), collisions);

        // Many articles are called index, so the name without folders is no candidate here: a collision is one of the name with all folders.
        collisions.Add([.. paths.Select(path => (path, path))], [.. candidates.Select(names => names.Skip(1).ToList())], classes);
        table.Collisions = new EquatableArray<NameCollision>(collisions.Found);
        return table;
    }

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && _paths.Equals(other._paths);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameTable);

    /// <inheritdoc/>
    public override int GetHashCode() => _paths.GetHashCode();

    private void Visit(Folder root, Dictionary<string, string> classes, NameCollisions collisions)
    {
        var open = new Stack<(Folder Folder, EquatableArray<string> Names, bool IsHashed)>();
        open.Push((root, [], false));
        while (open.Count > 0)
        {
            var (folder, names, isHashed) = open.Pop();
            var scope = new NameScope(folder.Name, "All", "TryGet");
            var folders = folder.Folders.Values.ToList();
            var folderCandidates = folders.ConvertAll(child => Candidates(child.Name, "Folder"));
            var folderNames = scope.Assign(folderCandidates);
            collisions.Add(folders.ConvertAll(child => (child.Path, child.FirstArticle)), folderCandidates, folderNames);
            var articles = folder.Articles;
            var articleCandidates = articles.ConvertAll(path => Candidates(FileName(path), "Article"));
            var articleNames = scope.Assign(articleCandidates);
            collisions.Add(articles.ConvertAll(path => (path, path)), articleCandidates, articleNames);
            for (var i = 0; i < articles.Count; i++)
            {
                _names.Add(articles[i], new ArticleName(names, articleNames[i], classes[articles[i]]));
                if (isHashed || articleCandidates[i].Count == 1 || NameCollisions.IsHashed(articleNames[i], articleCandidates[i]))
                {
                    collisions.Skip(articles[i]);
                }
            }

            for (var i = 0; i < folders.Count; i++)
            {
                folders[i].Name = folderNames[i];
                open.Push((
                    folders[i],
                    new EquatableArray<string>(names.Append(folderNames[i])),
                    isHashed || NameCollisions.IsHashed(folderNames[i], folderCandidates[i])));
            }
        }
    }

    private static IReadOnlyList<string> ClassCandidates(string path)
    {
        var name = Identifier.FromPath(FileName(path));
        var full = Identifier.FromPath(path.Split('/'));
        return
        [
            name.Length == 0 ? string.Empty : name + "Article",
            full.Length == 0 ? string.Empty : full + "Article",
            $"{(name.Length == 0 ? "Unnamed" : name)}Article_{ContentHash.Digits(PathHash.Of(path))}",
        ];
    }

    private static IReadOnlyList<string> Candidates(string name, string suffix)
    {
        var identifier = Identifier.FromPath(name);
        var hash = ContentHash.Digits(ContentHash.Of(name.AsSpan()));
        return identifier.Length == 0
            ? [$"{suffix}_{hash}"]
            : [identifier, identifier + suffix, $"{identifier}_{hash}"];
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private sealed class Folder(string name, string path)
    {
        public string Name { get; set; } = name;

        public string Path => path;

        public string FirstArticle { get; private set; } = string.Empty;

        public SortedDictionary<string, Folder> Folders { get; } = new(StringComparer.Ordinal);

        public List<string> Articles { get; } = [];

        public void Add(string[] parts, string article)
        {
            var folder = this;
            for (int depth = 0, end = 0; depth < parts.Length - 1; depth++, end++)
            {
                end += parts[depth].Length;
                if (!folder.Folders.TryGetValue(parts[depth], out var child))
                {
                    folder.Folders.Add(parts[depth], child = new Folder(parts[depth], article.Substring(0, end)) { FirstArticle = article });
                }

                folder = child;
            }

            folder.Articles.Add(article);
        }
    }
}

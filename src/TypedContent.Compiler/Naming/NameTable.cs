using TypedContent.Compiler.Model;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Naming;

/// <summary>The names of all articles of a set. They depend on nothing but the paths.</summary>
public sealed class NameTable : IEquatable<NameTable>
{
    private readonly EquatableArray<string> _paths;
    private readonly Dictionary<string, ArticleName> _names = new(StringComparer.Ordinal);

    private NameTable(EquatableArray<string> paths) => _paths = paths;

    /// <summary>The paths of all articles, sorted.</summary>
    public EquatableArray<string> Paths => _paths;

    /// <summary>The name of the article at <paramref name="path"/>.</summary>
    public ArticleName this[string path] => _names[path];

    /// <summary>Names the articles at <paramref name="paths"/>, which are sorted and distinct.</summary>
    public static NameTable Of(EquatableArray<string> paths)
    {
        var table = new NameTable(paths);
        var classes = ClassNames(paths);
        var root = new Folder("Articles");
        foreach (var path in paths)
        {
            root.Add(path.Split('/'), 0, path);
        }

        table.Visit(root, default, classes);
        return table;
    }

    /// <inheritdoc/>
    public bool Equals(NameTable? other) => other is not null && _paths.Equals(other._paths);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as NameTable);

    /// <inheritdoc/>
    public override int GetHashCode() => _paths.GetHashCode();

    private void Visit(Folder root, EquatableArray<string> rootNames, Dictionary<string, string> classes)
    {
        var open = new Stack<(Folder Folder, EquatableArray<string> Names)>();
        open.Push((root, rootNames));
        while (open.Count > 0)
        {
            var (folder, names) = open.Pop();
            var scope = new NameScope(folder.Name, "All", "TryGet");
            var folders = folder.Folders.Values.ToList();
            var folderNames = scope.Assign([.. folders.Select(child => Candidates(child.Name, "Folder"))]);
            var articles = folder.Articles;
            var articleNames = scope.Assign([.. articles.Select(path => Candidates(FileName(path), "Article"))]);
            for (var i = 0; i < articles.Count; i++)
            {
                _names.Add(articles[i], new ArticleName(names, articleNames[i], classes[articles[i]]));
            }

            for (var i = 0; i < folders.Count; i++)
            {
                folders[i].Name = folderNames[i];
                open.Push((folders[i], new EquatableArray<string>(names.Append(folderNames[i]))));
            }
        }
    }

    private static Dictionary<string, string> ClassNames(EquatableArray<string> paths)
    {
        var scope = new NameScope("Article", "Articles", "ArticleMetadata", "ContentIndex", "Locales");
        var names = scope.Assign([.. paths.Select(ClassCandidates)]);
        return Enumerable.Range(0, paths.Count).ToDictionary(i => paths[i], i => names[i], StringComparer.Ordinal);
    }

    private static IReadOnlyList<string> ClassCandidates(string path)
    {
        var name = Identifier.From(FileName(path));
        var full = string.Concat(path.Split('/').Select(part => Identifier.From(part)));
        return
        [
            name.Length == 0 ? string.Empty : name + "Article",
            full.Length == 0 ? string.Empty : full + "Article",
            $"{(name.Length == 0 ? "Unnamed" : name)}Article_{ContentHash.Digits(ContentHash.OfPath(path))}",
        ];
    }

    private static IReadOnlyList<string> Candidates(string name, string suffix)
    {
        var identifier = Identifier.From(name);
        var hash = ContentHash.Digits(ContentHash.Of(name.AsSpan()));
        return identifier.Length == 0
            ? [$"{suffix}_{hash}"]
            : [identifier, identifier + suffix, $"{identifier}_{hash}"];
    }

    private static string FileName(string path) => path.Substring(path.LastIndexOf('/') + 1);

    private sealed class Folder(string name)
    {
        public string Name { get; set; } = name;

        public SortedDictionary<string, Folder> Folders { get; } = new(StringComparer.Ordinal);

        public List<string> Articles { get; } = [];

        public void Add(string[] parts, int depth, string path)
        {
            var folder = this;
            for (; depth < parts.Length - 1; depth++)
            {
                if (!folder.Folders.TryGetValue(parts[depth], out var child))
                {
                    folder.Folders.Add(parts[depth], child = new Folder(parts[depth]));
                }

                folder = child;
            }

            folder.Articles.Add(path);
        }
    }
}

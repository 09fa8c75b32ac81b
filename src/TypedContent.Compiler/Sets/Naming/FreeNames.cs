using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Names articles that are no longer there, without a change of the names of others.</summary>
internal sealed class FreeNames
{
    private readonly Dictionary<string, string> _folders = new(StringComparer.Ordinal);
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Initializes the names that articles, folders, and members of <c>Articles</c> leave.</summary>
    public FreeNames(NameTable names)
    {
        var set = new SetMembers(names);
        foreach (var member in SetMembers.Preferred.Select(set.NameOf).OfType<string>())
        {
            _taken.Add("/" + member);
        }

        foreach (var path in names.Paths)
        {
            var name = names[path];
            var parts = path.Split('/');
            for (var depth = 1; depth <= name.Folders.Count; depth++)
            {
                _folders[string.Join("/", parts.Take(depth))] = name.Folders[depth - 1];
                _taken.Add(Key(name.Folders.Take(depth)));
            }

            _taken.Add(Key(name.Folders.Append(name.Member)));
        }
    }

    /// <summary>Returns the classes of folders and the property for the article that was at <paramref name="path"/>; null if another member has the name.</summary>
    public (EquatableArray<string> Folders, string Member)? TryTake(string path)
    {
        var parts = path.Split('/');
        List<string> names = [];
        for (var depth = 1; depth < parts.Length; depth++)
        {
            var folder = string.Join("/", parts.Take(depth));
            if (!_folders.TryGetValue(folder, out var known))
            {
                known = Identifier.FromPath(parts[depth - 1]);
                if (!CanHave(names, known))
                {
                    return null;
                }

                _folders.Add(folder, known);
                _taken.Add(Key(names.Append(known)));
            }

            names.Add(known);
        }

        var member = Identifier.FromPath(parts[parts.Length - 1]);
        return CanHave(names, member) && _taken.Add(Key(names.Append(member))) ? (new EquatableArray<string>(names), member) : null;
    }

    /// <summary>Determines whether a class can have a member. None has the name of its class, of a member of all classes, or of another member.</summary>
    private bool CanHave(List<string> classes, string name) =>
        name.Length > 0
        && new NameScope(classes.Count > 0 ? classes[classes.Count - 1] : "Articles", "All", "TryGet").IsFree(name)
        && !_taken.Contains(Key(classes.Append(name)));

    private static string Key(IEnumerable<string> names) => "/" + string.Join("/", names);
}

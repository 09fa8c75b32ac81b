namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Collects the names that end in a hash while names are assigned.</summary>
internal sealed class NameCollisions
{
    private readonly List<NameCollision> _found = [];
    private readonly HashSet<string> _skipped = new(StringComparer.Ordinal);

    /// <summary>Gets the collisions, sorted by path.</summary>
    public IEnumerable<NameCollision> Found => _found.OrderBy(collision => collision.Path, StringComparer.Ordinal);

    /// <summary>Determines whether a name is the last of several candidates, with or without a number.</summary>
    /// <remarks>A path without letters has a single candidate and no name that it could collide in.</remarks>
    public static bool IsHashed(string name, IReadOnlyList<string> candidates) =>
        candidates.Count > 1 && name.StartsWith(candidates[candidates.Count - 1], StringComparison.Ordinal);

    /// <summary>Leaves out an article, whose collision another finding reports.</summary>
    public void Skip(string article) => _skipped.Add(article);

    /// <summary>Adds the names of one scope that end in a hash.</summary>
    /// <param name="places">The paths that are named, and for each the article to report.</param>
    /// <param name="candidates">The candidates for the name of each path.</param>
    /// <param name="names">The names that were assigned.</param>
    public void Add(IReadOnlyList<(string Path, string Article)> places, IReadOnlyList<IReadOnlyList<string>> candidates, string[] names)
    {
        var hashed = Enumerable.Range(0, names.Length).Where(i => IsHashed(names[i], candidates[i])).ToList();
        if (hashed.Count == 0)
        {
            return;
        }

        var isHashed = new HashSet<int>(hashed);
        var byName = Enumerable.Range(0, names.Length).ToLookup(i => isHashed.Contains(i) ? Wanted(i) : names[i], StringComparer.OrdinalIgnoreCase);
        foreach (var i in hashed)
        {
            var others = byName[Wanted(i)].Where(other => other != i).Take(1).ToList();
            if (others.Count > 0 && !_skipped.Contains(places[i].Article))
            {
                var isSame = string.Equals(candidates[others[0]][0], candidates[i][0], StringComparison.OrdinalIgnoreCase);
                _found.Add(new NameCollision(places[i].Path, places[i].Article, isSame ? candidates[i][0] : Wanted(i), places[others[0]].Path));
            }
        }

        string Wanted(int i) => candidates[i][candidates[i].Count - 2];
    }
}

using TypedContent.Compiler.Model;
using TypedContent.Compiler.Naming;

namespace TypedContent.Compiler.Checks;

/// <summary>
/// Reports articles, and folders, beside each other whose names are one in C#: <c>a-b</c> and <c>a_b</c>, or names that differ
/// by case only. An article beside a folder of its name is told apart by a word and is fine.
/// </summary>
internal static class NameCollisionCheck
{
    /// <summary>One problem for each article or folder whose name ends in a hash, in the first file of it.</summary>
    public static IEnumerable<Problem> Check(IEnumerable<PlacedArticle> articles)
    {
        var byName = new SortedDictionary<string, List<(string Path, string Name, string FilePath)>>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var article in articles)
        {
            for (var end = article.Path.IndexOf('/'); ; end = article.Path.IndexOf('/', end + 1))
            {
                var path = end < 0 ? article.Path : article.Path.Substring(0, end);
                if (seen.Add(end < 0 ? path : path + "/"))
                {
                    Add(path, isFolder: end >= 0, article.Files[0].Variant.FilePath);
                }

                if (end < 0)
                {
                    break;
                }
            }
        }

        foreach (var same in byName.Values.Where(same => same.Count > 1))
        {
            foreach (var (path, name, filePath) in same)
            {
                var other = (path == same[0].Path ? same[1] : same[0]).Path;
                var hint = string.Equals(other, path, StringComparison.OrdinalIgnoreCase)
                    ? $"if '{other}' is the same article, give both one spelling" : $"rename it or '{other}'";
                yield return new Problem(NamingRules.NameCollision, filePath, default, new EquatableArray<string>(
                    [path, name, Problem.SuggestionStart + hint]));
            }
        }

        void Add(string path, bool isFolder, string filePath)
        {
            var slash = path.LastIndexOf('/');
            var name = Identifier.From(path.Substring(slash + 1));
            if (name.Length == 0)
            {
                return;
            }

            var key = $"{path.Substring(0, slash + 1)}{(isFolder ? '/' : ' ')}{name.ToUpperInvariant()}";
            if (!byName.TryGetValue(key, out var same))
            {
                byName.Add(key, same = []);
            }

            same.Add((path, name, filePath));
        }
    }
}

using TypedContent.Packs;

namespace TypedContent.Content.Navigation;

/// <summary>Holds which articles link to which. Articles are named by their index in the sorted paths.</summary>
internal sealed class LinkGraph
{
    // The links of an article with more of them, such as a table of contents, tell nothing about the articles that it links to.
    private const int MostOfHub = 100;

    private readonly string[] _paths;
    private readonly List<int>[] _from;
    private readonly List<int>[] _to;

    private LinkGraph(string[] paths)
    {
        _paths = paths;
        _from = Array.ConvertAll(paths, static _ => new List<int>());
        _to = Array.ConvertAll(paths, static _ => new List<int>());
    }

    /// <exception cref="ContentPackException">The table is damaged.</exception>
    internal static LinkGraph Read(SetTable? table, string[] paths)
    {
        var graph = new LinkGraph(paths);
        if (table is not null)
        {
            var ends = new uint[table.ReadCount(sizeof(uint))];
            for (int i = 0; i < ends.Length; i++)
            {
                ends[i] = table.ReadUInt32();
            }

            int count = table.ReadCount(sizeof(uint));
            int article = 0;
            for (int i = 0; i < count; i++)
            {
                uint target = table.ReadUInt32();
                while (article < ends.Length && ends[article] <= (uint)i)
                {
                    article++;
                }

                if (article < Math.Min(ends.Length, paths.Length) && target < (uint)paths.Length)
                {
                    graph._from[article].Add((int)target);
                    graph._to[target].Add(article);
                }
            }
        }

        return graph;
    }

    /// <summary>Returns the paths of the articles that link to one, sorted.</summary>
    internal List<string> Backlinks(string path) => Find(path) is >= 0 and var index ? _to[index].ConvertAll(source => _paths[source]) : [];

    /// <summary>Returns the paths of the articles that are connected with one by most links, the most connected first.</summary>
    /// <remarks>A link between both counts most, then articles that both are connected with: the less the more others these are connected with.</remarks>
    internal List<string> Related(string path, int most)
    {
        var scores = new SortedDictionary<int, double>();
        int index = Find(path);
        foreach (int neighbor in index < 0 ? [] : Neighbors(index))
        {
            Add(neighbor, 1);
            List<int> others = Neighbors(neighbor);
            foreach (int other in others.Count <= MostOfHub ? others : [])
            {
                Add(other, 1.0 / others.Count);
            }
        }

        var related = new List<KeyValuePair<int, double>>(scores);
        related.Sort(static (left, right) => left.Value != right.Value ? right.Value.CompareTo(left.Value) : left.Key.CompareTo(right.Key));
        return related.ConvertAll(score => _paths[score.Key]).GetRange(0, Math.Min(most, related.Count));

        void Add(int article, double score)
        {
            if (article != index)
            {
                scores[article] = scores.TryGetValue(article, out double sum) ? sum + score : score;
            }
        }
    }

    private int Find(string path) => Array.BinarySearch(_paths, path, StringComparer.Ordinal);

    // An article that both links to the other and is linked to by it is there twice.
    private List<int> Neighbors(int article) => [.. _from[article], .. _to[article]];
}

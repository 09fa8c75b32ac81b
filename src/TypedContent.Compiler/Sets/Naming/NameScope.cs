using System.Globalization;

namespace TypedContent.Compiler.Sets.Naming;

/// <summary>Assigns names to the members of a type.</summary>
/// <param name="reserved">Names that no member may have, besides those of <see cref="object"/>.</param>
/// <remarks>
/// Each member has candidates, the best first. Members with the same candidate all move on to their next, so that a name never passes to
/// another text without a compile error.
/// </remarks>
internal sealed class NameScope(params string[] reserved)
{
    private static readonly string[] ObjectMembers =
        ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private readonly HashSet<string> _taken = new([.. ObjectMembers, .. reserved], StringComparer.OrdinalIgnoreCase);

    /// <summary>Determines whether no member has <paramref name="name"/>, in any case.</summary>
    public bool IsFree(string name) => !_taken.Contains(name);

    /// <summary>Returns a name for each list of candidates, in the same order. No two names differ in case only.</summary>
    public string[] Assign(IReadOnlyList<IReadOnlyList<string>> candidates)
    {
        var names = new string[candidates.Count];
        var open = Enumerable.Range(0, candidates.Count).ToList();
        for (var round = 0; open.Any(i => round < candidates[i].Count); round++)
        {
            var wanted = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
            foreach (var i in open)
            {
                var candidate = Candidate(candidates[i], round);
                wanted.TryGetValue(candidate, out var count);
                wanted[candidate] = count + 1;
            }

            var settled = open.Where(i => Candidate(candidates[i], round) is { Length: > 0 } name
                && wanted[name] == 1 && !_taken.Contains(name)).ToList();
            foreach (var i in settled)
            {
                names[i] = Candidate(candidates[i], round);
                _taken.Add(names[i]);
            }

            open.RemoveAll(i => names[i] is not null);
        }

        NumberRest(candidates, names, open);
        return names;
    }

    private static string Candidate(IReadOnlyList<string> candidates, int round) =>
        round < candidates.Count ? candidates[round] : string.Empty;

    /// <summary>Numbers the members whose candidates are all taken.</summary>
    private void NumberRest(IReadOnlyList<IReadOnlyList<string>> candidates, string[] names, List<int> open)
    {
        var numbers = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var i in open)
        {
            var last = candidates[i][candidates[i].Count - 1];
            numbers.TryGetValue(last, out var number);
            do
            {
                number++;
                names[i] = number == 1 ? last : last + "_" + number.ToString(CultureInfo.InvariantCulture);
            }
            while (!_taken.Add(names[i]));
            numbers[last] = number;
        }
    }
}

using TypedContent.Compiler.Sets.Locks;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Exchange.Import;

/// <summary>Collects which source text each imported translation was made of, for the lock.</summary>
/// <param name="locale">The locale of the translations.</param>
/// <param name="sourceLocale">The source locale.</param>
internal sealed class LearnedTexts(string locale, string sourceLocale)
{
    private readonly Dictionary<string, List<(AcceptedPair Pair, ulong Before)>> _pairs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, (HashSet<ulong> Sources, HashSet<ulong> Targets)> _present = new(StringComparer.Ordinal);

    /// <summary>Gets a value that indicates whether there is nothing to learn.</summary>
    public bool IsEmpty => _pairs.Count == 0;

    /// <summary>Records a translation.</summary>
    /// <param name="path">The path of the article.</param>
    /// <param name="pair">The source text and the translation.</param>
    /// <param name="before">The fingerprint of the translation before; that of the new one if it stays.</param>
    /// <param name="source">The source.</param>
    /// <param name="after">The file of the translation after the import.</param>
    public void Add(string path, AcceptedPair pair, ulong before, FileTexts source, FileTexts after)
    {
        if (!_pairs.TryGetValue(path, out var pairs))
        {
            _pairs.Add(path, pairs = []);
            _present.Add(path, ([.. source.Fingerprints], [.. after.Fingerprints]));
        }

        pairs.Add((pair, before));
    }

    /// <summary>Returns the text of a lock with what was learned.</summary>
    public string Write(LockFile accepted)
    {
        var sections = accepted.Lock.Sections.Select(section => section.IsOf(locale, sourceLocale) && _pairs.ContainsKey(section.Path) ? With(section) : section).ToList();
        var known = new HashSet<string>(accepted.Lock.Sections.Where(section => section.IsOf(locale, sourceLocale)).Select(section => section.Path), StringComparer.Ordinal);
        sections.AddRange(_pairs.Keys.Where(path => !known.Contains(path)).Select(path => With(new LockSection(path, locale, sourceLocale, [], []))));
        return LockWriter.Write(sections, accepted.Comments);
    }

    private LockSection With(LockSection section)
    {
        var (pairs, present) = (_pairs[section.Path], _present[section.Path]);

        // A translation that is in the article no longer has no source. One that stays was made of the source that it is accepted with now, and of others that the article has.
        var gone = new HashSet<ulong>(pairs.Select(pair => pair.Before).Where(before => !present.Targets.Contains(before)));
        var written = new HashSet<ulong>(pairs.Select(pair => pair.Pair.Target));
        var kept = section.Pairs.Where(pair => !gone.Contains(pair.Target) && (!written.Contains(pair.Target) || present.Sources.Contains(pair.Source)));
        return section with { Pairs = new EquatableArray<AcceptedPair>(kept.Concat(pairs.Select(pair => pair.Pair)).Distinct()) };
    }
}

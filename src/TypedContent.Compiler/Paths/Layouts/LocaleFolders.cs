using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Determines which names in the paths of a set are locales. <c>cs</c> is a locale beside <c>en-US</c>, and a topic beside <c>go</c>.</summary>
/// <remarks>
/// A name is a locale if the project names it, if its form leaves no doubt, or if nothing else can be in its place. Other names in use as
/// locales are locales beside one of these, or beside each other if they have an article in common. A name that isn't in use needs a script or
/// a region, and half of its articles in other places, to be one. The pages of folders don't count: every folder may have one.
/// </remarks>
internal sealed class LocaleFolders
{
    private readonly Dictionary<LocaleFolder, LocaleCandidate> _candidates = [];
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);
    private readonly List<LayoutDoubt> _doubts = [];
    private (string Folder, ArticleOrigin File)? _inner;
    private readonly EquatableArray<LayoutPattern> _patterns;
    private readonly LayoutRules _rules;

    private LocaleFolders(EquatableArray<LayoutPattern> patterns, LayoutRules rules) => (_patterns, _rules) = (patterns, rules);

    /// <summary>Gets the locales, in a fixed order.</summary>
    public EquatableArray<LocaleFolder> Locales { get; private set; } = [];

    /// <summary>Gets a value that indicates whether there are files that name no locale beside those that do.</summary>
    public bool HasFilesBeside => Locales.Count > 0 && _elsewhere.Count > 0;

    /// <summary>Gets all names in the place of locales, as written, in a fixed order.</summary>
    public EquatableArray<string> Names => [.. _candidates.Keys.Select(folder => folder.Name).Distinct().OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>Gets what isn't known for certain.</summary>
    public EquatableArray<LayoutDoubt> Doubts { get; private set; } = [];

    /// <summary>Returns the locales in the paths of <paramref name="files"/>.</summary>
    public static LocaleFolders In(IReadOnlyCollection<ArticleOrigin> files, EquatableArray<LayoutPattern> patterns, LayoutRules rules)
    {
        var folders = new LocaleFolders(patterns, rules);
        folders.Collect(files);
        folders.Decide();
        return folders;
    }

    private void Collect(IReadOnlyCollection<ArticleOrigin> files)
    {
        var unplaced = new HashSet<ArticleOrigin>();
        foreach (var file in files)
        {
            if (!Collect(file, file.Place) && file.StatedLocale is null)
            {
                unplaced.Add(file);
            }
        }

        if (unplaced.Count > 0)
        {
            var first = unplaced.OrderBy(file => file.Path, StringComparer.Ordinal).First();
            _doubts.Add(new LayoutDoubt(LayoutDoubtKind.Unplaced, first.Path.Replace('\\', '/'), first.FilePath, unplaced.Count)
            {
                Folder = FolderWithout([.. files.Where(file => !unplaced.Contains(file)).Select(file => file.Place)], first.Place),
            });
        }
    }

    /// <summary>Returns the outermost folder of a path that has none of the other paths; empty for none.</summary>
    private static string FolderWithout(List<string> others, string path)
    {
        for (var end = path.IndexOf('/'); end > 0; end = path.IndexOf('/', end + 1))
        {
            var folder = path.Substring(0, end + 1);
            if (!others.Exists(other => other.StartsWith(folder, StringComparison.OrdinalIgnoreCase)))
            {
                return folder.TrimEnd('/');
            }
        }

        return string.Empty;
    }

    /// <summary>Adds a file to the candidate that its path names, and returns whether a pattern has its path.</summary>
    private bool Collect(ArticleOrigin file, string place)
    {
        LocaleCandidate? candidate = null;
        for (var i = 0; i < _patterns.Count; i++)
        {
            if (_patterns[i].Match(place) is not { } match)
            {
                continue;
            }

            if (match.Locale is null)
            {
                if (candidate is null)
                {
                    _elsewhere.Add(match.Path);
                    NoteInner(file, match.Path);
                    return true;
                }

                candidate.IsAlone = false;
                break;
            }

            // The project states the locale of some files. They don't tell what their folder is.
            if (candidate is null && file.StatedLocale is null)
            {
                candidate = CandidateOf(new LocaleFolder(i, match.Locale));
                candidate.Add(file, match.Path);
            }
        }

        return candidate is not null;
    }

    /// <summary>Keeps the first folder inside of others that has the name of a locale of the project, or of one for certain.</summary>
    private void NoteInner(ArticleOrigin file, string path)
    {
        for (var start = path.IndexOf('/') + 1; start > 0 && path.IndexOf('/', start) is > 0 and var end; start = end + 1)
        {
            var name = path.Substring(start, end - start);
            var isLocale = LocaleName.FormOf(name) is LocaleForm.Certain || (LocaleName.IsWellFormed(name) && _rules.Locales.Contains(LocaleName.Normalize(name)));
            if (isLocale && (_inner is null || string.CompareOrdinal(file.Path, _inner.Value.File.Path) < 0))
            {
                _inner = (path.Substring(0, end), file);
            }
        }
    }

    private LocaleCandidate CandidateOf(LocaleFolder folder)
    {
        if (!_candidates.TryGetValue(folder, out var candidate))
        {
            _candidates.Add(folder, candidate = new LocaleCandidate(folder, !_patterns[folder.Pattern].IsLocaleLast));
        }

        return candidate;
    }

    private void Decide()
    {
        var topics = new HashSet<string>(_rules.Topics, StringComparer.OrdinalIgnoreCase);
        var candidates = _candidates.Values.Where(candidate => !topics.Contains(candidate.Key.Name))
            .OrderBy(candidate => candidate.Key.Pattern).ThenBy(candidate => candidate.Key.Name, StringComparer.Ordinal).ToList();
        var certain = candidates.FindAll(candidate => candidate.IsAlone || candidate.Form == LocaleForm.Certain || IsNamed(candidate));
        var likely = candidates.FindAll(candidate => candidate.Form == LocaleForm.Likely).Except(certain).ToList();
        var uses = new ArticleUses(_elsewhere);
        certain.ForEach(uses.Add);
        likely.ForEach(uses.Add);
        var topicsBeside = likely.FindAll(candidate => !uses.Shares(candidate) && (certain.Count == 0 || !candidate.IsFolder));
        topicsBeside.ForEach(uses.Remove);
        var locales = new HashSet<LocaleCandidate>(certain.Concat(likely).Except(topicsBeside));
        if (locales.Count > 0 && !_rules.IsListed)
        {
            var possible = candidates.FindAll(candidate => candidate.Form == LocaleForm.Possible && candidate.LooksLikeLocale && !locales.Contains(candidate) && uses.SharesHalf(candidate));
            possible.ForEach(uses.Add);
            locales.UnionWith(possible);
        }

        Locales = [.. candidates.Where(locales.Contains).Select(candidate => candidate.Key)];
        Doubts = [.. _doubts, .. DoubtsOf(candidates, locales, certain.Count == 0, uses)];
    }

    private IEnumerable<LayoutDoubt> DoubtsOf(List<LocaleCandidate> candidates, HashSet<LocaleCandidate> locales, bool isNoneCertain, ArticleUses uses)
    {
        if (locales.Count == 0 && _inner is var (folder, first))
        {
            yield return new LayoutDoubt(LayoutDoubtKind.Inner, folder, first.FilePath, 1);
        }

        var guessed = new List<LocaleCandidate>();
        foreach (var candidate in candidates)
        {
            if (!locales.Contains(candidate))
            {
                if (candidate.LooksLikeLocale || uses.SharesHalf(candidate))
                {
                    yield return candidate.ToDoubt(LayoutDoubtKind.Topic);
                }
            }
            else if (candidate.Form != LocaleForm.Certain && !IsNamed(candidate))
            {
                if (_rules.IsListed && !uses.Shares(candidate))
                {
                    yield return candidate.ToDoubt(LayoutDoubtKind.LeftOut);
                }
                else if (!_rules.IsListed && !candidate.IsAlone && (isNoneCertain || !uses.Shares(candidate)))
                {
                    guessed.Add(candidate);
                }
            }
        }

        if (guessed.OrderBy(candidate => candidate.Key.Name, StringComparer.Ordinal).FirstOrDefault() is { } guess)
        {
            yield return guess.ToDoubt(LayoutDoubtKind.Guessed) with { Count = guessed.Count };
        }
    }

    private bool IsNamed(LocaleCandidate candidate) => _rules.Locales.Contains(candidate.Tag);
}

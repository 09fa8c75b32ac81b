using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Determines which names in the paths of a set are locales. <c>cs</c> is a locale beside <c>en-US</c>, and a topic beside <c>go</c>.</summary>
/// <remarks>
/// A name is a locale if the project names it, if its form leaves no doubt, or if nothing else can be in its place. Other names in use as
/// locales are locales beside one of these, or beside each other if they have an article in common. A name that is only well formed is a
/// locale if half of its articles are also in a locale. The pages of folders don't count: every folder may have one.
/// </remarks>
internal sealed class LocaleFolders
{
    private readonly Dictionary<LocaleFolder, Candidate> _candidates = [];
    private readonly HashSet<string> _elsewhere = new(StringComparer.Ordinal);
    private readonly List<LayoutDoubt> _doubts = [];
    private (string Folder, ArticleOrigin File)? _inner;
    private readonly EquatableArray<LayoutPattern> _patterns;
    private readonly LayoutRules _rules;

    private LocaleFolders(EquatableArray<LayoutPattern> patterns, LayoutRules rules) => (_patterns, _rules) = (patterns, rules);

    /// <summary>Gets the locales, in a fixed order.</summary>
    public EquatableArray<LocaleFolder> Locales { get; private set; } = [];

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
        var unplaced = new List<ArticleOrigin>();
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
            _doubts.Add(new LayoutDoubt(LayoutDoubtKind.Unplaced, first.Path.Replace('\\', '/'), first.FilePath, unplaced.Count));
        }
    }

    /// <summary>Adds a file to the candidate that its path names, and returns whether a pattern has its path.</summary>
    private bool Collect(ArticleOrigin file, string place)
    {
        Candidate? candidate = null;
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

    private Candidate CandidateOf(LocaleFolder folder)
    {
        if (!_candidates.TryGetValue(folder, out var candidate))
        {
            _candidates.Add(folder, candidate = new Candidate(folder, !_patterns[folder.Pattern].IsLocaleLast));
        }

        return candidate;
    }

    private void Decide()
    {
        var topics = new HashSet<string>(_rules.Topics, StringComparer.OrdinalIgnoreCase);
        var candidates = _candidates.Values.Where(candidate => !topics.Contains(candidate.Key.Name))
            .OrderBy(candidate => candidate.Key.Pattern).ThenBy(candidate => candidate.Key.Name, StringComparer.Ordinal).ToList();
        var certain = candidates.FindAll(candidate => candidate.IsAlone || candidate.Form == LocaleForm.Certain || _rules.Locales.Contains(candidate.Tag));
        var locales = new HashSet<Candidate>(certain);
        var likely = candidates.FindAll(candidate => candidate.Form == LocaleForm.Likely && !locales.Contains(candidate));
        var uses = UsesOf(certain.Concat(likely));
        locales.UnionWith(likely.FindAll(candidate => candidate.Shared(uses) > 0 || (certain.Count > 0 && !_patterns[candidate.Key.Pattern].IsLocaleLast)));
        if (locales.Count > 0 && !_rules.IsListed)
        {
            uses = UsesOf(locales);
            locales.UnionWith(candidates.FindAll(candidate => !locales.Contains(candidate) && candidate.Form == LocaleForm.Possible && candidate.LooksLikeLocale && candidate.SharesHalf(uses)));
        }

        if (locales.Count == 0 && _inner is var (folder, first))
        {
            _doubts.Add(new LayoutDoubt(LayoutDoubtKind.Inner, folder, first.FilePath, 1));
        }

        Locales = [.. locales.Select(candidate => candidate.Key).OrderBy(folder => folder.Pattern).ThenBy(folder => folder.Name, StringComparer.Ordinal)];
        AddDoubts(candidates, locales);
        uses = UsesOf(locales);
        var guessed = locales.Where(candidate => candidate.Form != LocaleForm.Certain && !candidate.IsAlone && !_rules.Locales.Contains(candidate.Tag)
            && (certain.Count == 0 || candidate.Shared(uses) == 0)).OrderBy(candidate => candidate.Key.Name, StringComparer.Ordinal).ToList();
        if (guessed.Count > 0 && !_rules.IsListed)
        {
            _doubts.Add(guessed[0].ToDoubt(LayoutDoubtKind.Guessed) with { Count = guessed.Count });
        }

        Doubts = [.. _doubts];
    }

    private void AddDoubts(List<Candidate> candidates, HashSet<Candidate> locales)
    {
        var uses = UsesOf(locales);
        foreach (var candidate in candidates)
        {
            if (!locales.Contains(candidate))
            {
                _doubts.AddRange(candidate.LooksLikeLocale || candidate.SharesHalf(uses) ? [candidate.ToDoubt(LayoutDoubtKind.Topic)] : []);
            }
            else if (_rules.IsListed && !_rules.Locales.Contains(candidate.Tag) && candidate.Form != LocaleForm.Certain && candidate.Shared(uses) == 0)
            {
                _doubts.Add(candidate.ToDoubt(LayoutDoubtKind.LeftOut));
            }
        }
    }

    /// <summary>Returns how many of <paramref name="candidates"/> have each article, with the articles that name no locale.</summary>
    private Dictionary<string, int> UsesOf(IEnumerable<Candidate> candidates)
    {
        var uses = _elsewhere.ToDictionary(path => path, _ => 1, StringComparer.Ordinal);
        foreach (var path in candidates.SelectMany(candidate => candidate.Paths))
        {
            uses.TryGetValue(path, out var count);
            uses[path] = count + 1;
        }

        return uses;
    }

    /// <summary>Represents a name that may be a locale, and the articles that it has as one.</summary>
    private sealed class Candidate(LocaleFolder key, bool isFolder)
    {
        private ArticleOrigin? _first;
        private int _count;

        public LocaleFolder Key { get; } = key;

        public string Tag { get; } = LocaleName.Normalize(key.Name);

        public LocaleForm Form { get; } = LocaleName.FormOf(key.Name);

        /// <summary>Gets or sets a value that indicates whether no other pattern has the paths.</summary>
        public bool IsAlone { get; set; } = true;

        public HashSet<string> Paths { get; } = new(StringComparer.Ordinal);

        /// <summary>Gets a value that indicates whether readers would take the name for a locale.</summary>
        public bool LooksLikeLocale => Form >= LocaleForm.Likely || (Tag.Any(char.IsUpper) && (Key.Name.Replace('_', '-') == Tag || Tag.Split('-')[1].Length == 4));

        public void Add(ArticleOrigin file, string path)
        {
            Paths.Add(path);
            _count++;
            _first = _first is null || string.CompareOrdinal(file.Path, _first.Path) < 0 ? file : _first;
        }

        /// <summary>Returns the number of articles that others have, too, without the pages of folders. The candidate itself is counted.</summary>
        public int Shared(Dictionary<string, int> uses) => CountOf(uses, 2);

        /// <summary>Determines whether others have half of the articles. The candidate itself isn't counted.</summary>
        public bool SharesHalf(Dictionary<string, int> uses) => CountOf(uses, 1) is > 0 and var count && count * 2 >= Paths.Count;

        public LayoutDoubt ToDoubt(LayoutDoubtKind kind) => new(kind, Key.Name, _first!.FilePath, _count);

        private int CountOf(Dictionary<string, int> uses, int least) =>
            Paths.Count(path => uses.TryGetValue(path, out var count) && count >= least && !(isFolder && FolderPage.IsPage(path)));
    }
}

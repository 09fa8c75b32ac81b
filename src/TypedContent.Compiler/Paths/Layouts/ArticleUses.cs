namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Counts the places that have each article: locales, and the paths that name none.</summary>
/// <remarks>The pages of folders don't tell which articles places have in common, since every folder may have one.</remarks>
internal sealed class ArticleUses(IEnumerable<string> elsewhere)
{
    private readonly Dictionary<string, int> _counts = elsewhere.ToDictionary(path => path, _ => 1, StringComparer.Ordinal);

    /// <summary>Adds the articles of a name.</summary>
    public void Add(LocaleCandidate candidate) => Count(candidate, 1);

    /// <summary>Removes the articles of a name that was added.</summary>
    public void Remove(LocaleCandidate candidate) => Count(candidate, -1);

    /// <summary>Determines whether a name that was added has an article that another place has, too.</summary>
    public bool Shares(LocaleCandidate candidate) => InCommon(candidate, 2).Any();

    /// <summary>Determines whether other places have at least half of the articles of a name that wasn't added.</summary>
    public bool SharesHalf(LocaleCandidate candidate) => InCommon(candidate, 1).Count() is > 0 and var count && count * 2 >= candidate.Paths.Count;

    private IEnumerable<string> InCommon(LocaleCandidate candidate, int least) => candidate.Paths.Where(path =>
        _counts.TryGetValue(path, out var count) && count >= least && !(candidate.IsFolder && FolderPage.IsPage(path)));

    private void Count(LocaleCandidate candidate, int change)
    {
        foreach (var path in candidate.Paths)
        {
            _counts.TryGetValue(path, out var count);
            _counts[path] = count + change;
        }
    }
}

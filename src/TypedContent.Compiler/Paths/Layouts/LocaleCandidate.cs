namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Represents a name in paths that may be a locale, and the articles that it has as one.</summary>
internal sealed class LocaleCandidate(LocaleFolder key, bool isFolder)
{
    private readonly HashSet<string> _paths = new(StringComparer.Ordinal);
    private ArticleOrigin? _first;
    private int _count;

    /// <summary>Gets the name, and the pattern of the paths.</summary>
    public LocaleFolder Key { get; } = key;

    /// <summary>Gets the name in the usual spelling.</summary>
    public string Tag { get; } = LocaleName.Normalize(key.Name);

    /// <summary>Gets how much the name looks like that of a locale.</summary>
    public LocaleForm Form { get; } = LocaleName.FormOf(key.Name);

    /// <summary>Gets a value that indicates whether the name is that of a folder.</summary>
    public bool IsFolder { get; } = isFolder;

    /// <summary>Gets or sets a value that indicates whether no other pattern has the paths.</summary>
    public bool IsAlone { get; set; } = true;

    /// <summary>Gets the paths of the articles.</summary>
    public IReadOnlyCollection<string> Paths => _paths;

    /// <summary>Gets a value that indicates whether readers would take the name for a locale. A name that isn't in use needs a script or a region.</summary>
    public bool LooksLikeLocale => Form >= LocaleForm.Likely || (Tag.Any(char.IsUpper) && (Key.Name.Replace('_', '-') == Tag || Tag.Split('-')[1].Length == 4));

    /// <summary>Adds a file with the name in its path.</summary>
    public void Add(ArticleOrigin file, string path)
    {
        _paths.Add(path);
        _count++;
        _first = _first is null || string.CompareOrdinal(file.Path, _first.Path) < 0 ? file : _first;
    }

    /// <summary>Returns a doubt about the name.</summary>
    public LayoutDoubt ToDoubt(LayoutDoubtKind kind) => new(kind, Key.Name, _first!.FilePath, _count);
}

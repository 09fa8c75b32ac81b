using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Represents the layout of a content set: where files name their locale and the path of their article.</summary>
/// <remarks>
/// Whether a folder is that of a locale depends on the folders beside it, so that a layout is made of the paths of all files. Two layouts are
/// equal if they identify the same articles.
/// </remarks>
public sealed class ContentLayout : IEquatable<ContentLayout>
{
    private static readonly EquatableArray<LayoutPattern> Folders = [LayoutPattern.Parse("{locale}/{path}.md")!, LayoutPattern.Parse("{path}.md")!];

    private readonly EquatableArray<LayoutPattern> _patterns;
    private readonly EquatableArray<LocaleFolder> _locales;
    private readonly HashSet<LocaleFolder> _lookup;
    private readonly EquatableArray<string> _topics;

    private ContentLayout(EquatableArray<LayoutPattern> patterns, EquatableArray<LocaleFolder> locales, EquatableArray<string> topics)
    {
        (_patterns, _locales, _topics) = (patterns, locales, topics);
        _lookup = [.. locales];
    }

    /// <summary>Gets the layout of a set without files.</summary>
    public static ContentLayout Empty { get; } = new(Folders, [], []);

    /// <summary>Gets what isn't known for certain, for messages.</summary>
    public EquatableArray<LayoutDoubt> Doubts { get; private init; } = [];

    /// <summary>Gets the names in the place of locales, whether they are locales or not, for messages.</summary>
    public EquatableArray<string> Names { get; private init; } = [];

    /// <summary>Gets a value that indicates whether files without a locale in their path stand beside the folders of locales.</summary>
    public bool HasFilesBesideLocales { get; private init; }

    /// <summary>Gets a value that indicates whether locales are folders in the root, so that paths of files and articles differ by the locale only.</summary>
    public bool IsUsual => _patterns == Folders;

    /// <summary>Gets the locales that paths name, in their usual spelling.</summary>
    internal IEnumerable<string> Locales => _locales.Select(folder => LocaleName.Normalize(folder.Name)).Distinct();

    /// <summary>Returns the layout of the files of a set.</summary>
    public static ContentLayout Of(IReadOnlyCollection<ArticleOrigin> files, LayoutRules rules)
    {
        var patterns = rules.Patterns.Count == 0 ? Folders : rules.Patterns;
        var folders = LocaleFolders.In(files, patterns, rules);
        return new ContentLayout(patterns, folders.Locales, rules.Topics) { Doubts = folders.Doubts, Names = folders.Names, HasFilesBesideLocales = folders.HasFilesBeside };
    }

    /// <summary>Returns the identity of the article of a file; null if no pattern has its path.</summary>
    public ArticleIdentity? IdentityOf(ArticleOrigin origin) =>
        Find(origin.Place, origin.StatedLocale) is { } match ? new ArticleIdentity(origin.FilePath, match.Path, LocaleOf(match) ?? origin.StatedLocale)
        {
            IsInclude = origin.IsInclude,
            Place = IsUsual ? null : origin.Place,
        }
        : null;

    /// <summary>Returns the identity of the article at a path under the content root, without extension; null if no pattern has the path.</summary>
    internal ArticleIdentity? IdentityOf(string place) =>
        Find(place, null) is { } match ? new ArticleIdentity(string.Empty, match.Path, LocaleOf(match)) : null;

    /// <summary>Returns what stands before and after the path of the article in the path of a file; nothing if no pattern has that path.</summary>
    internal (string Before, string After) AroundPath(string place) =>
        Find(place, null) is { } match ? (place.Substring(0, match.Start), place.Substring(match.Start + match.Path.Length)) : (string.Empty, string.Empty);

    /// <summary>
    /// Returns where an article has its translation, without extension; null if no pattern names a locale. The pattern is that of the source or, if that names none,
    /// the last one before it that does.
    /// </summary>
    /// <param name="source">The file with the source.</param>
    /// <param name="path">The path of the article.</param>
    /// <param name="locale">The locale of the translation.</param>
    internal string? TranslationPlaceOf(ArticleOrigin source, string path, string locale)
    {
        var own = Find(source.Place, source.StatedLocale)?.Pattern ?? 0;
        return (_patterns.Take(own + 1).LastOrDefault(pattern => pattern.HasLocale) ?? _patterns.FirstOrDefault(pattern => pattern.HasLocale))?.PlaceOf(path, locale);
    }

    /// <summary>
    /// Returns the path of a file of another kind without the locale in its name, as in <c>a.de-DE.png</c>; null if the layout has folders of
    /// locales, or the name states none.
    /// </summary>
    internal string? WithoutLocaleInName(string path)
    {
        var place = ArticleIdentity.WithoutExtension(path);
        return Find(place, null) is { Locale: not null } match && place.Substring(match.Start).StartsWith(match.Path + ".", StringComparison.Ordinal)
            ? place.Substring(0, match.Start + match.Path.Length) + path.Substring(place.Length)
            : null;
    }

    /// <summary>Returns the paths of pages, which are those of files without locale and extension.</summary>
    public EquatableArray<string> PagesAt(IEnumerable<string> files) =>
        [.. files.Select(file => new ArticleOrigin(file, file).Place).Select(place => IdentityOf(place)?.Path ?? place).Distinct().OrderBy(path => path, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public bool Equals(ContentLayout? other) => other is not null && _patterns == other._patterns && _locales == other._locales && _topics == other._topics
        && Doubts == other.Doubts && Names == other.Names && HasFilesBesideLocales == other.HasFilesBesideLocales;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContentLayout);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((_patterns.GetHashCode() * 31) + _locales.GetHashCode());

    private static string? LocaleOf(LayoutMatch match) => match.Locale is null ? null : LocaleName.Normalize(match.Locale);

    /// <summary>Returns the parts of a path by the first pattern that it has. Names of locales count if they are locales, or the stated one.</summary>
    /// <remarks>A name that the project calls a topic is part of the path of the article. If the project states the locale, any path is that of an article.</remarks>
    private LayoutMatch? Find(string place, string? stated)
    {
        LayoutMatch? topic = null;
        for (var i = 0; i < _patterns.Count; i++)
        {
            if (_patterns[i].Match(place) is not { } match)
            {
                continue;
            }

            if (match.Locale is null || (stated is null ? _lookup.Contains(new LocaleFolder(i, match.Locale)) : stated == LocaleOf(match)))
            {
                return match with { Pattern = i };
            }

            topic ??= _topics.Contains(match.Locale, StringComparer.OrdinalIgnoreCase) ? _patterns[i].WithoutLocale(place) : null;
        }

        return topic ?? (stated is null ? null : new LayoutMatch(null, place, 0));
    }
}

namespace TypedContent.Compiler.Status;

/// <summary>Represents how complete the translations of a content set are.</summary>
/// <param name="Locales">The locales, the source locale first.</param>
/// <param name="Articles">The articles, sorted by path.</param>
public sealed record ContentStatus(IReadOnlyList<string> Locales, IReadOnlyList<ArticleStatus> Articles)
{
    /// <summary>Gets the source locale.</summary>
    public string SourceLocale => Locales[0];

    /// <summary>Returns the numbers of texts of a locale in all articles.</summary>
    public TextCounts Total(string locale) => Sum(Articles, locale);

    /// <summary>Returns the numbers of texts of a locale in some articles.</summary>
    public static TextCounts Sum(IEnumerable<ArticleStatus> articles, string locale) =>
        articles.Select(article => article.In(locale).Counts).Aggregate(default(TextCounts), (sum, counts) => sum.Add(counts));
}

/// <summary>Represents how complete the translations of an article are.</summary>
/// <param name="Path">The path of the article, without locale and extension.</param>
/// <param name="Title">The title in the first of its locales.</param>
/// <param name="Locales">What each locale has of the article, in the order of the locales of the set.</param>
public sealed record ArticleStatus(string Path, string Title, IReadOnlyList<LocaleStatus> Locales)
{
    /// <summary>Gets the folder of the article; empty for the root.</summary>
    public string Folder => Path.Substring(0, Math.Max(0, Path.LastIndexOf('/')));

    /// <summary>Returns what a locale has of the article.</summary>
    public LocaleStatus In(string locale) => Locales.First(status => status.Locale == locale);
}

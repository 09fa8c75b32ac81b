namespace TypedContent.Compiler.Exchange;

/// <summary>Represents the texts of a content set and their translations into a locale.</summary>
/// <param name="SourceLocale">The source locale.</param>
/// <param name="TargetLocale">The locale of the translations.</param>
/// <param name="Articles">The articles, sorted by path.</param>
public sealed record ExchangeSet(string SourceLocale, string TargetLocale, IReadOnlyList<ExchangeArticle> Articles)
{
    /// <summary>Gets the number of texts that have no place in the files, so that they can't be exchanged: of articles that can't be read, or side by side in no file of the locale.</summary>
    public int Omitted { get; init; }

    /// <summary>Gets the number of texts that the locale lacks on purpose, as the lock states, and of titles in place of which it has its first headings.</summary>
    public int Intended { get; init; }

    /// <summary>Gets the paths of the files that can't be read as a whole, so that texts of them are missing.</summary>
    public IReadOnlyList<string> Unread { get; init; } = [];

    /// <summary>Gets all texts.</summary>
    public IEnumerable<ExchangeUnit> Units => Articles.SelectMany(article => article.Units);

    /// <summary>Returns the set with some of its texts.</summary>
    public ExchangeSet Where(Func<ExchangeUnit, bool> isWanted) => this with
    {
        Articles = [.. Articles.Select(article => article with { Units = [.. article.Units.Where(isWanted)] }).Where(article => article.Units.Count > 0)],
    };

    /// <summary>Returns the set with other texts in place of its own.</summary>
    public ExchangeSet Select(Func<ExchangeUnit, ExchangeUnit> replace) => this with
    {
        Articles = [.. Articles.Select(article => article with { Units = [.. article.Units.Select(replace)] })],
    };
}

/// <summary>Represents the texts of an article.</summary>
/// <param name="Path">The path of the article, without locale and extension.</param>
/// <param name="FilePath">The path of the file with the source texts.</param>
/// <param name="Units">The texts, in the order of the source.</param>
public sealed record ExchangeArticle(string Path, string FilePath, IReadOnlyList<ExchangeUnit> Units)
{
    /// <summary>Gets the file with the source; null in side-by-side files.</summary>
    internal FileTexts? Source { get; init; }

    /// <summary>Gets the file of the translation; null if there is none.</summary>
    internal FileTexts? Target { get; init; }

    /// <summary>Gets the number of texts that the translation lacks on purpose.</summary>
    internal int Intended { get; init; }
}

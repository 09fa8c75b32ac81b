using TypedContent.Search.Excerpts;

namespace TypedContent.Search;

/// <summary>Represents a section that was found.</summary>
public sealed class SearchResult
{
    private readonly ExcerptWriter _writer;
    private SearchExcerpt? _heading;
    private SearchExcerpt? _excerpt;

    internal SearchResult(Section section, Locale locale, bool isIntroduction, double score, ExcerptWriter writer)
    {
        _writer = writer;
        Section = section;
        Locale = locale;
        IsIntroduction = isIntroduction;
        Score = score;
    }

    /// <summary>Gets the article.</summary>
    public Article Article => Section.Article;

    /// <summary>Gets the section, bound to the locale. If <see cref="IsIntroduction"/> is true, it is what precedes the first heading of the article.</summary>
    public Section Section { get; }

    /// <summary>Gets a value that indicates whether the text before the first heading was found, so that a link leads to the article as a whole.</summary>
    public bool IsIntroduction { get; }

    /// <summary>Gets the locale that the text is in.</summary>
    public Locale Locale { get; }

    /// <summary>Gets the score. A higher one is better; scores of different queries can't be compared.</summary>
    public double Score { get; }

    /// <summary>Gets the heading of the section, or the title of the article if the text has none.</summary>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public SearchExcerpt Heading => _heading ??= _writer.Whole(IsIntroduction ? Article.Title.In(Locale).ToString() : Section.Heading.ToString());

    /// <summary>Gets the part of the text that has most of the words, or the description of the article if only that has one.</summary>
    /// <exception cref="ContentPackException">A pack is missing, damaged, or from another build.</exception>
    public SearchExcerpt Excerpt => _excerpt ??= ReadExcerpt();

    private SearchExcerpt ReadExcerpt()
    {
        SearchExcerpt excerpt = _writer.Excerpt(Text());
        return excerpt.HasMatch || _writer.Excerpt(Article.Description.In(Locale).ToString()) is not { HasMatch: true } description ? excerpt : description;
    }

    // The text of a section begins with its heading.
    private string Text()
    {
        string text = Section.ToText(subsections: false);
        string heading = IsIntroduction ? "" : Section.Heading.ToString();
        return heading.Length > 0 && text.StartsWith(heading, StringComparison.Ordinal) ? text[heading.Length..].TrimStart() : text;
    }
}

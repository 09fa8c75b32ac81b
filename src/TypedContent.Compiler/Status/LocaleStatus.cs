namespace TypedContent.Compiler.Status;

/// <summary>Represents what a locale has of an article.</summary>
/// <param name="Locale">The locale.</param>
/// <param name="FilePath">The path of the file; null if the locale has none.</param>
/// <param name="Fallback">The locale that readers get the article in; null if it is this one.</param>
/// <param name="Counts">The numbers of texts.</param>
/// <param name="Texts">The texts that are out of date, missing or left over. There are none if the locale lacks the article.</param>
public sealed record LocaleStatus(string Locale, string? FilePath, string? Fallback, TextCounts Counts, IReadOnlyList<TextStatus> Texts)
{
    /// <summary>Gets the state of the article in the locale: <see cref="TextState.Missing"/> if readers get it in another one; otherwise, the worst of its texts.</summary>
    /// <remarks>A program gets the same answer from <c>Article.StateIn</c>, with <c>Fallback</c> for an article or a text that is missing, and <c>Unknown</c> for one that is a copy of its source. It doesn't count texts of <c>:::image</c> elements, and titles and descriptions only if they are outdated.</remarks>
    public TextState State => Fallback is not null ? TextState.Missing
        : Counts.Outdated + Counts.Leftover > 0 ? TextState.Outdated
        : Counts.Missing > 0 ? TextState.Missing
        : Counts.Unknown > 0 ? TextState.Unknown
        : TextState.Current;
}

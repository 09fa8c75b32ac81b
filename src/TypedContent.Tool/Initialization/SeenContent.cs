namespace TypedContent.Tool.Initialization;

/// <summary>Represents what a folder shows about its articles.</summary>
/// <param name="Root">The full path of the folder of the content set.</param>
/// <param name="Layout">The patterns of paths; none for folders of locales.</param>
/// <param name="Locales">The locales that paths name, with their numbers of articles, sorted.</param>
/// <param name="Unnamed">The number of articles whose paths name no locale.</param>
internal sealed record SeenContent(string Root, IReadOnlyList<string> Layout, IReadOnlyList<(string Name, int Count)> Locales, int Unnamed)
{
    /// <summary>Gets the locale that the articles are translated from.</summary>
    public string SourceLocale { get; init; } = string.Empty;

    /// <summary>Gets what told the source locale.</summary>
    public string SourceEvidence { get; init; } = string.Empty;

    /// <summary>Gets a value that indicates whether links name the pages of a site, and not files.</summary>
    public bool HasSiteLinks { get; init; }

    /// <summary>Gets the number of articles.</summary>
    public int Count => Unnamed + Locales.Sum(locale => locale.Count);

    /// <summary>Gets the locales that settings must name; none if the paths of all articles name theirs.</summary>
    public IReadOnlyList<string> StatedLocales => Unnamed == 0 || Locales.Count == 0 ? [] : [.. Locales.Select(locale => locale.Name).Prepend(SourceLocale).Distinct()];
}

namespace TypedContent.Build.Files;

/// <summary>Represents the files that a project lists, by their use.</summary>
/// <param name="RootPath">The folder of the content set.</param>
internal sealed record ContentItems(string RootPath)
{
    /// <summary>Gets the articles.</summary>
    public IReadOnlyList<ContentItem> Articles { get; init; } = [];

    /// <summary>Gets the lists of redirects.</summary>
    public IReadOnlyList<ContentItem> Redirects { get; init; } = [];

    /// <summary>Gets the pages of the site that have no article.</summary>
    public IReadOnlyList<ContentItem> Pages { get; init; } = [];

    /// <summary>Gets the tables of contents.</summary>
    public IReadOnlyList<ContentItem> Tocs { get; init; } = [];

    /// <summary>Gets the files that name the repositories which are merged when the site is published.</summary>
    public IReadOnlyList<ContentItem> PublishConfigs { get; init; } = [];

    /// <summary>Gets the images and other files that articles may use.</summary>
    public IReadOnlyList<ContentItem> Assets { get; init; } = [];

    /// <summary>Gets the lists of uids that cross references may name.</summary>
    public IReadOnlyList<ContentItem> XrefMaps { get; init; } = [];

    /// <summary>Gets the path of the baseline; null if there is none.</summary>
    public string? Baseline { get; init; }

    /// <summary>Gets the path of the file with what referenced assemblies state about their articles; null if that isn't known.</summary>
    public string? References { get; init; }

    /// <summary>Gets the path of the file with the accepted translations; null if there is none.</summary>
    public string? Lock { get; init; }
}

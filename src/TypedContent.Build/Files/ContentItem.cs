namespace TypedContent.Build.Files;

/// <summary>Represents a file as a project lists it.</summary>
/// <param name="FullPath">The full path of the file.</param>
internal sealed record ContentItem(string FullPath)
{
    /// <summary>Gets the path under the root that the project states; empty for the file's own.</summary>
    public string Path { get; init; } = string.Empty;

    /// <summary>Gets the locale that the project states; empty for that of the path.</summary>
    public string Locale { get; init; } = string.Empty;

    /// <summary>Gets the kind of article that the project states; empty for that of the path.</summary>
    public string Kind { get; init; } = string.Empty;
}

namespace TypedContent.Compiler.Paths.Layouts;

/// <summary>Specifies a kind of doubt about the places of articles.</summary>
public enum LayoutDoubtKind
{
    /// <summary>A name looks like that of a locale, and isn't taken as one.</summary>
    Topic,

    /// <summary>A name is taken as that of a locale that the project doesn't read, and nothing else tells that it is one.</summary>
    LeftOut,

    /// <summary>A name is taken as that of a locale, although it may be a topic.</summary>
    Guessed,

    /// <summary>A folder in another folder has the name of a locale, and the set has no locales.</summary>
    Inner,

    /// <summary>No pattern of the layout has the path of a file.</summary>
    Unplaced,
}

/// <summary>Represents a doubt about the places of articles.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Subject">The name or path in doubt.</param>
/// <param name="FilePath">The first file that it concerns.</param>
/// <param name="Count">The number of files that it concerns.</param>
public sealed record LayoutDoubt(LayoutDoubtKind Kind, string Subject, string FilePath, int Count)
{
    /// <summary>Gets the first folder with a file that no pattern has the path of, and without one that has a place; empty for none.</summary>
    public string Folder { get; init; } = string.Empty;
}

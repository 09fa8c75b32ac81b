namespace TypedContent.Compiler.Model;

/// <summary>An article in one locale, without positions: moving text about in the file leaves it equal.</summary>
public sealed record ArticleVariant
{
    /// <summary>The article: its path under the locale's root, with slashes and without extension.</summary>
    public required string Path { get; init; }

    /// <summary>The locale, for example <c>sv-SE</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>The file it was read from.</summary>
    public required string FilePath { get; init; }

    /// <summary>Whether it is text for other articles and none of its own.</summary>
    public bool IsInclude { get; init; }

    /// <summary>Whether the file holds source texts beside the translations.</summary>
    public bool IsSideBySide { get; init; }

    /// <summary>The title in this locale.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>The description in this locale; empty where there is none.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Identifies the version of the source that was translated; empty where that is not known.</summary>
    public string SourceVersion { get; init; } = string.Empty;

    /// <summary>The front matter.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; }

    /// <summary>The headings, in order.</summary>
    public EquatableArray<Heading> Headings { get; init; }

    /// <summary>Every name a link can point at, in order.</summary>
    public EquatableArray<Anchor> Anchors { get; init; }

    /// <summary>The translation units, in order.</summary>
    public EquatableArray<TranslationUnit> Units { get; init; }

    /// <summary>The distinct destinations of its links, in order.</summary>
    public EquatableArray<LinkReference> Links { get; init; }
}

using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>
/// An article in one locale, without positions but those of its front matter: moving text about in the body leaves it equal.
/// </summary>
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

    /// <summary>Whether some of the file was not read; what was not read is not missing.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Whether units of included files are among its own.</summary>
    public bool IncludesUnits { get; init; }

    /// <summary>The front matter.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; } = [];

    /// <summary>Where each entry of the front matter stands.</summary>
    public EquatableArray<MetadataPlace> MetadataPlaces { get; init; } = [];

    /// <summary>The headings, in order.</summary>
    public EquatableArray<Heading> Headings { get; init; } = [];

    /// <summary>Every name a link can point at, in order.</summary>
    public EquatableArray<ArticleAnchor> Anchors { get; init; } = [];

    /// <summary>The translation units, in order.</summary>
    public EquatableArray<TranslationUnit> Units { get; init; } = [];

    /// <summary>The distinct destinations of its links, in order.</summary>
    public EquatableArray<LinkReference> Links { get; init; } = [];

    /// <summary>What the rest of the set sees of it: not its sentences, so that an edit of one leaves this equal.</summary>
    public ArticleVariant ToOutline() => this with { Title = string.Empty, Description = string.Empty, Units = [], Links = [], IncludesUnits = false };

    /// <summary>An outline without its headings, for what is said of front matter.</summary>
    public ArticleVariant ToFrontMatter() => ToOutline() with { Headings = [], Anchors = [] };

    /// <summary>The value of a front matter key; empty where it is not there.</summary>
    public string MetadataOf(string key) => IndexOf(key) is >= 0 and var index ? Metadata[index].Value : string.Empty;

    /// <summary>Where the value of a front matter key stands; the beginning of the file where it is not there.</summary>
    public FileSpan PlaceOf(string key) => IndexOf(key) is >= 0 and var index && index < MetadataPlaces.Count ? MetadataPlaces[index].Value : default;

    private int IndexOf(string key)
    {
        for (var i = 0; i < Metadata.Count; i++)
        {
            if (Metadata[i].Key == key)
            {
                return i;
            }
        }

        return -1;
    }
}

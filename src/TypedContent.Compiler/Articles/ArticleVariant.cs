using TypedContent.Compiler.Articles.Metadata;
using TypedContent.Compiler.Text;

namespace TypedContent.Compiler.Articles;

/// <summary>Represents an article in one locale, without positions except in the front matter: moving text in the body leaves it equal.</summary>
public sealed record ArticleVariant
{
    /// <summary>Gets the path of the article under the locale's root, with slashes and without extension.</summary>
    public required string Path { get; init; }

    /// <summary>Gets the locale, for example <c>sv-SE</c>.</summary>
    public required string Locale { get; init; }

    /// <summary>Gets the path of the file.</summary>
    public required string FilePath { get; init; }

    /// <summary>Gets the path of the file under the content root, without extension, if links are read from there; otherwise, null.</summary>
    public string? Place { get; init; }

    /// <summary>Gets a value that indicates whether the file is text for other articles, not an article itself.</summary>
    public bool IsInclude { get; init; }

    /// <summary>Gets a value that indicates whether the file has source texts beside the translations.</summary>
    public bool IsSideBySide { get; init; }

    /// <summary>Gets a value that indicates whether the texts are messages with values.</summary>
    public bool HasValues { get; init; }

    /// <summary>Gets the title in this locale.</summary>
    public string Title { get; init; } = string.Empty;

    /// <summary>Gets the description in this locale; empty if there is none.</summary>
    public string Description { get; init; } = string.Empty;

    /// <summary>Gets the identifier of the source version that was translated; empty if it isn't known.</summary>
    public string SourceVersion { get; init; } = string.Empty;

    /// <summary>Gets a value that indicates whether part of the file was not read, so that parts the variant lacks may exist.</summary>
    public bool IsPartial { get; init; }

    /// <summary>Gets a value that indicates whether units of included files are among its units.</summary>
    public bool IncludesUnits { get; init; }

    /// <summary>Gets the front matter.</summary>
    public EquatableArray<MetadataEntry> Metadata { get; init; } = [];

    /// <summary>Gets the position of each entry of the front matter.</summary>
    public EquatableArray<MetadataPlace> MetadataPlaces { get; init; } = [];

    /// <summary>Gets the keys of the front matter that have keys in place of a value.</summary>
    public EquatableArray<MetadataMapping> Mappings { get; init; } = [];

    /// <summary>Gets the headings, in order.</summary>
    public EquatableArray<Heading> Headings { get; init; } = [];

    /// <summary>Gets the names that links can refer to, in order.</summary>
    public EquatableArray<ArticleAnchor> Anchors { get; init; } = [];

    /// <summary>Gets the anchors that headings have only on some sites. Links may use them; they are no ids in the HTML.</summary>
    public EquatableArray<ArticleAnchor> SiteAnchors { get; init; } = [];

    /// <summary>Gets a value that indicates whether directives of the site stand for blocks of the body, so that it may have other anchors too.</summary>
    public bool HasUnknownBlocks { get; init; }

    /// <summary>Gets the translation units, in order.</summary>
    public EquatableArray<TranslationUnit> Units { get; init; } = [];

    /// <summary>Gets the texts that are no units: those of the front matter, then those of <c>:::image</c> elements.</summary>
    public EquatableArray<OwnedText> OwnedTexts { get; init; } = [];

    /// <summary>Gets the distinct destinations of the links, in order.</summary>
    public EquatableArray<LinkReference> Links { get; init; } = [];

    /// <summary>Returns the part that the rest of the set uses. It has no sentences, so that an edit of one leaves it equal.</summary>
    public ArticleVariant ToOutline() => this with { Title = string.Empty, Description = string.Empty, Units = [], OwnedTexts = [], Links = [], IncludesUnits = false };

    /// <summary>Returns the outline without its headings, for checks of front matter.</summary>
    public ArticleVariant ToFrontMatter() => ToOutline() with { Headings = [], Anchors = [], SiteAnchors = [], HasUnknownBlocks = false };

    /// <summary>Returns the value of a front matter key; empty if there is none.</summary>
    public string MetadataOf(string key) => IndexOf(key) is >= 0 and var index ? Metadata[index].Value : string.Empty;

    /// <summary>Returns the position of the value of a front matter key; the beginning of the file if there is none.</summary>
    public FileSpan PlaceOf(string key) => IndexOf(key) is >= 0 and var index && index < MetadataPlaces.Count ? MetadataPlaces[index].Value : default;

    /// <summary>Returns the position of a value of a front matter key that has several; otherwise, that of its value.</summary>
    public FileSpan PlaceOf(string key, int item) =>
        IndexOf(key) is >= 0 and var index && index < MetadataPlaces.Count && item < MetadataPlaces[index].Items.Count ? MetadataPlaces[index].Items[item] : PlaceOf(key);

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

using TypedContent.Compiler.Paths;
using TypedContent.Compiler.Paths.Layouts;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the form in which a link is written.</summary>
/// <param name="From">The path that a relative link starts from.</param>
/// <param name="SitePrefix">The prefix of a site path; null for a relative link.</param>
/// <param name="End">What follows the path of an article: an extension, a slash, or nothing.</param>
internal readonly record struct LinkForm(string From, string? SitePrefix, string End)
{
    private const string Extension = ".md";

    /// <summary>Gets the folders before the path of an article, if a link is written from the place of its file.</summary>
    public string Start { get; private init; } = string.Empty;

    /// <summary>Gets a value that indicates whether links name files as the layout does, as in <c>b.de-DE.md</c>, and not articles.</summary>
    public bool IsOfFile { get; private init; }

    /// <summary>Gets a value that indicates whether links name pages, so that the page of a folder is the folder.</summary>
    public bool IsOfPage { get; init; }

    /// <summary>Returns the form of a link to a file: with the end of names in the layout, such as a locale, if <paramref name="path"/> has it.</summary>
    /// <param name="from">The path of the article with the link.</param>
    /// <param name="place">The place of its file, if links are read from there; otherwise, null.</param>
    /// <param name="path">The path of the link, without extension.</param>
    /// <param name="layout">The layout of the files.</param>
    public static LinkForm Of(string from, string? place, string path, ContentLayout layout) =>
        place is not null && layout.AroundPath(place) is (var start, { Length: > 0 } end) && path.EndsWith(end, StringComparison.OrdinalIgnoreCase)
            ? new LinkForm(place, null, end + Extension) { Start = start, IsOfFile = true }
            : new LinkForm(from, null, Extension);

    /// <summary>Returns the destination that leads to the article at <paramref name="path"/>.</summary>
    public string Write(string path)
    {
        if (IsOfPage && FolderPage.IsPage(path))
        {
            path = path.Substring(0, path.LastIndexOf('/') + 1);
            return SitePrefix is not null ? $"{SitePrefix}/{path}" : RelativePath.Between(From, path) is { Length: > 0 } folder ? folder : "./";
        }

        return (SitePrefix is null ? RelativePath.Between(From, Start + path) : $"{SitePrefix}/{path}") + End;
    }
}

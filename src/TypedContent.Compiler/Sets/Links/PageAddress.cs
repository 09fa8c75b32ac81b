using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Sets.Links;

/// <summary>Represents the address of a page: a path without extension.</summary>
/// <param name="Path">The path, as written.</param>
/// <param name="IsFolder">A value that indicates whether the address is that of a folder, whose page is meant.</param>
/// <param name="End">What a link to such a page ends with: an extension, a slash, or nothing.</param>
internal readonly record struct PageAddress(string Path, bool IsFolder, string End)
{
    private const string PageExtension = ".html";
    private const string FolderName = "index";

    /// <summary>Returns the address that a destination is; null if it is a file of another kind.</summary>
    /// <param name="destination">A relative path, or one from the root of the site.</param>
    /// <param name="isSite">A value that indicates whether links name pages, so that <c>a.html</c> is the page <c>a</c>.</param>
    public static PageAddress? Of(LinkDestination destination, bool isSite)
    {
        var path = destination.Path;
        if (isSite && destination.Extension == PageExtension)
        {
            path = path.Substring(0, path.Length - PageExtension.Length);
            var folder = path.Substring(0, path.LastIndexOf('/') + 1);
            return path.Substring(folder.Length).Equals(FolderName, StringComparison.OrdinalIgnoreCase)
                ? new PageAddress(folder, IsFolder: true, "/")
                : new PageAddress(path, IsFolder: false, PageExtension);
        }

        if (destination.Extension.Length > 0)
        {
            return null;
        }

        var isFolder = path.EndsWith("/", StringComparison.Ordinal) || path is "." or ".." || path.EndsWith("/..", StringComparison.Ordinal);
        return new PageAddress(path, isFolder, !isSite ? MarkdownName.Extension : isFolder ? "/" : string.Empty);
    }
}

using TypedContent.Compiler.Edits;
using TypedContent.Compiler.Paths;

namespace TypedContent.Compiler.Editing.Moves;

/// <summary>Makes the paths that a link to an article may have, in the form in which it is written.</summary>
internal static class LinkForms
{
    /// <summary>Returns the paths, which aren't encoded, the likeliest first.</summary>
    /// <param name="written">The destination as it is written.</param>
    /// <param name="from">The path of the article with the link.</param>
    /// <param name="fromPlace">The path of its file under the content root, without extension; null if links aren't read from there.</param>
    /// <param name="oldTarget">The path of the target before.</param>
    /// <param name="target">The path of the target.</param>
    /// <param name="targetPlace">The path of the target's file under the content root, without extension; null if links aren't read from there.</param>
    public static IEnumerable<string> Of(WrittenDestination written, string from, string? fromPlace, string oldTarget, string target, string? targetPlace)
    {
        var path = Uri.UnescapeDataString(written.PathText);
        var end = path.EndsWith("/", StringComparison.Ordinal) ? "/" : MarkdownName.Is(path) ? path.Substring(MarkdownName.WithoutExtension(path).Length) : string.Empty;
        if (path.StartsWith("~/", StringComparison.Ordinal))
        {
            yield return "~/" + target + end;
        }

        if (path.StartsWith("/", StringComparison.Ordinal) || path.StartsWith("@", StringComparison.Ordinal))
        {
            var whole = path.Substring(0, path.Length - end.Length);
            foreach (var (old, now) in ((string, string)[])[(oldTarget, target), (FolderOf(oldTarget), FolderOf(target)), (FolderOf(oldTarget), target), (oldTarget, FolderOf(target))])
            {
                if (old.Length > 0 && whole.EndsWith("/" + old, StringComparison.OrdinalIgnoreCase))
                {
                    yield return whole.Substring(0, whole.Length - old.Length) + now + end;
                }
            }

            yield break;
        }

        yield return RelativePath.Between(from, target) + end;
        if (fromPlace is not null && targetPlace is not null)
        {
            yield return RelativePath.Between(fromPlace, targetPlace) + end;
        }

        // Addresses of pages start from the page, or name the folder of its index.
        yield return RelativePath.Between(from + "/", target) + end;
        if (FolderOf(target) is { Length: > 0 } folder)
        {
            yield return RelativePath.Between(from, folder + "/");
            yield return RelativePath.Between(from, folder) + end;
        }

        yield return RelativePath.Between(from, target) + MarkdownName.Extension;
    }

    /// <summary>Returns the folder whose page an article is; empty if it is none.</summary>
    private static string FolderOf(string path) => FolderPage.IsPage(path) ? path.Substring(0, Math.Max(0, path.LastIndexOf('/'))) : string.Empty;
}

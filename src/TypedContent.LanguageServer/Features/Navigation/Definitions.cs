using TypedContent.Compiler.Browsing;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Navigation;

/// <summary>Finds what links and includes lead to, and the variants of an article.</summary>
internal static class Definitions
{
    /// <summary>Returns the target of what is at a position: of a link or include; of another text, the same text in other locales.</summary>
    public static IReadOnlyList<Location> At(ContentSnapshot snapshot, string path, Position position)
    {
        var destination = Destination.At(snapshot, path, position);
        if (destination?.Link is { } link)
        {
            return LinkSearch.TargetOf(snapshot.Compilation, link) is { } target ? [snapshot.LocationOf(target)] : AssetOf(snapshot, path, link);
        }

        if (destination?.Include?.Target is { } file)
        {
            return [snapshot.LocationOf(new FilePlace(file, default))];
        }

        var offset = snapshot.TextOf(path).OffsetOf(position);
        var text = snapshot.ArticleTextsOf(path).FirstOrDefault(text => text.Span.Start <= offset && offset <= text.Span.Start + text.Span.Length);
        return text is { Others.Count: > 0 } ? [.. text.Others.Select(other => snapshot.LocationOf(new FilePlace(other.Place.FilePath, other.Place.Span)))] : VariantsOf(snapshot, path);
    }

    /// <summary>Returns the other files of an article.</summary>
    private static IReadOnlyList<Location> VariantsOf(ContentSnapshot snapshot, string path) =>
        [.. snapshot.Compilation.FilesOfArticle(path).Where(file => file != path).Select(file => snapshot.LocationOf(new FilePlace(file, default)))];

    private static IReadOnlyList<Location> AssetOf(ContentSnapshot snapshot, string path, ResolvedLink link) =>
        link.Resolution.Kind == Shared.LinkKind.Asset && PathOf(path, link.Reference.Destination) is { } file && File.Exists(file) ? [snapshot.LocationOf(new FilePlace(file, default))] : [];

    /// <summary>Returns the path of a file that a destination names beside an article; null if it can't be one.</summary>
    public static string? PathOf(string from, string destination)
    {
        var path = Uri.UnescapeDataString(destination.Split('#', '?')[0]);
        return path.Length == 0 || path.Contains(':', StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal) || path.StartsWith('/') || path.StartsWith('~')
            ? null : Path.GetFullPath(path, Path.GetDirectoryName(from)!);
    }
}

using TypedContent.Compiler.Browsing;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Text;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Navigation;

/// <summary>Provides the links of a document that the editor can follow.</summary>
internal static class Links
{
    /// <summary>Returns the links of a document.</summary>
    public static IReadOnlyList<DocumentLink> Of(ContentSnapshot snapshot, string path)
    {
        var text = snapshot.TextOf(path);
        var links = LinkSearch.In(snapshot.Compilation, path).Where(link => link.Span.Length > 0)
            .Select(link => TargetOf(snapshot, path, link) is { } target ? new DocumentLink(text.RangeOf(link.Span), target) { Tooltip = link.Resolution.Target } : null);
        var includes = (snapshot.ContentsOf(path)?.Includes ?? []).Select(include => include.Target is { } file ? new DocumentLink(text.RangeOf(include.Span), snapshot.UriOf(file)) : null);
        return [.. links.Concat(includes).OfType<DocumentLink>().OrderBy(link => link.Range.Start.Line).ThenBy(link => link.Range.Start.Character)];
    }

    private static string? TargetOf(ContentSnapshot snapshot, string path, ResolvedLink link)
    {
        if (LinkSearch.TargetOf(snapshot.Compilation, link) is { } place)
        {
            return snapshot.UriOf(place.FilePath) + (place.Heading is null ? string.Empty : $"#L{snapshot.LocationOf(place).Range.Start.Line + 1}");
        }

        return link.Resolution.Kind switch
        {
            Shared.LinkKind.External or Shared.LinkKind.Mail or Shared.LinkKind.Telephone when Uri.TryCreate(link.Resolution.Target, UriKind.Absolute, out var address) => address.AbsoluteUri,
            Shared.LinkKind.Asset when Definitions.PathOf(path, link.Reference.Destination) is { } file && File.Exists(file) => FileUri.Of(file),
            _ => null,
        };
    }
}

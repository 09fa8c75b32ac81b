using TypedContent.Compiler.Browsing;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Navigation;

/// <summary>Finds the links to an article or a section, and the directives that include a file.</summary>
internal static class References
{
    /// <summary>Returns the references to what is at a position: the section of a heading, the target of a link, otherwise the article itself.</summary>
    public static IReadOnlyList<Location> At(ContentSnapshot snapshot, string path, Position position, bool includesDeclaration)
    {
        if (snapshot.VariantOf(path) is not { } variant)
        {
            return [];
        }

        var destination = Destination.At(snapshot, path, position);
        if (destination?.Include?.Target is { } included || (variant.IsInclude && (included = path) is not null))
        {
            return [.. Inclusions(snapshot, included)];
        }

        var (article, section) = destination switch
        {
            { Link: { IsToArticle: true } link } => (link.Resolution.Target, link.Resolution.Section.Length > 0 ? link.Resolution.Section : link.Resolution.Fragment),
            { Heading: { Level: > 1 } heading } => (variant.Path, heading.Anchor),
            _ => (variant.Path, string.Empty),
        };
        var links = LinkSearch.To(snapshot.Compilation, article).Where(link => section.Length == 0 || link.Resolution.Section == section || link.Resolution.Fragment == section);
        var places = links.Select(link => new FilePlace(link.FilePath, link.Span));
        var declaration = includesDeclaration ? LinkSearch.PlaceOf(snapshot.Compilation, article, variant.Locale, section) : null;
        return [.. places.Concat(declaration is null ? [] : [declaration]).Select(snapshot.LocationOf)];
    }

    private static IEnumerable<Location> Inclusions(ContentSnapshot snapshot, string included) =>
        from file in snapshot.Compilation.Files
        where snapshot.Compilation.IncludedBy(file).Contains(included)
        from include in snapshot.ContentsOf(file.Origin.FilePath)?.Includes ?? []
        where include.Target == included
        select snapshot.LocationOf(new FilePlace(file.Origin.FilePath, include.Span));
}

using TypedContent.Compiler.Browsing;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Navigation;

/// <summary>Finds the links to an article or a section, the directives that include a file, and the C# that names an article or a part of it.</summary>
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

        if (destination is null && CodeReferences.OfText(snapshot, path, snapshot.TextOf(path).OffsetOf(position)) is { Count: > 0 } uses)
        {
            return uses;
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
        var code = LinkSearch.FileOf(snapshot.Compilation, article, variant.Locale) is not { } file ? []
            : section.Length > 0 ? CodeReferences.OfSection(snapshot, file, section) : CodeReferences.OfArticle(snapshot, file);
        var text = destination?.Heading is null ? [] : CodeReferences.OfText(snapshot, path, snapshot.TextOf(path).OffsetOf(position));
        return [.. places.Concat(declaration is null ? [] : [declaration]).Select(snapshot.LocationOf), .. code.Union(text)];
    }

    private static IEnumerable<Location> Inclusions(ContentSnapshot snapshot, string included) =>
        from file in snapshot.Compilation.Files
        where snapshot.Compilation.IncludedBy(file).Contains(included)
        from include in snapshot.ContentsOf(file.Origin.FilePath)?.Includes ?? []
        where include.Target == included
        select snapshot.LocationOf(new FilePlace(file.Origin.FilePath, include.Span));
}

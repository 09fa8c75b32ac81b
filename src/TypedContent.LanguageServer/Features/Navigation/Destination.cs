using TypedContent.Compiler.Browsing;
using TypedContent.Compiler.Text;
using TypedContent.LanguageServer.Protocol;
using TypedContent.LanguageServer.Workspaces;

namespace TypedContent.LanguageServer.Features.Navigation;

/// <summary>Represents what is written at a position: a link, an include directive, a heading, or nothing that leads elsewhere.</summary>
/// <param name="Span">The range of it.</param>
/// <param name="Link">The link; null if it is none.</param>
/// <param name="Include">The include directive; null if it is none.</param>
/// <param name="Heading">The heading; null if it is none.</param>
internal sealed record Destination(FileSpan Span, ResolvedLink? Link, IncludePlace? Include, HeadingPlace? Heading)
{
    /// <summary>Returns what is written at a position; null if it is other text.</summary>
    public static Destination? At(ContentSnapshot snapshot, string path, Position position)
    {
        var offset = snapshot.TextOf(path).OffsetOf(position);
        if (LinkSearch.In(snapshot.Compilation, path).FirstOrDefault(link => Has(link.Span, offset)) is { } link)
        {
            return new Destination(link.Span, link, null, null);
        }

        var contents = snapshot.ContentsOf(path);
        if (contents?.Includes.FirstOrDefault(include => Has(include.Span, offset)) is { } include)
        {
            return new Destination(include.Span, null, include, null);
        }

        return contents?.Headings.FirstOrDefault(heading => Has(heading.Span, offset)) is { } found ? new Destination(found.Span, null, null, found) : null;
    }

    private static bool Has(FileSpan span, int offset) => span.Length > 0 && span.Start <= offset && offset <= span.Start + span.Length;
}
